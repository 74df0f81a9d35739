/** An address of the shop that is told what happens; without `events`, of everything. */
export interface ToldAddress {
  readonly url: string;
  readonly events?: readonly string[];
}
