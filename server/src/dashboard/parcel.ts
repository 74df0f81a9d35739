export type ParcelState = 'dead' | 'waiting' | 'delivered';

/** A message on its way to the shop's own systems, or to a person by mail. */
export interface Parcel {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly at: number;
  readonly state: ParcelState;
  readonly tries: number;
  readonly dueAt: number;
  readonly outcome?: string;
}
