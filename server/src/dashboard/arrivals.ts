import type { Parcel } from './parcel.js';

/** What is known of a test at one address. */
export interface Arrival {
  readonly url: string;
  readonly came: 'waiting' | 'arrived' | 'failed';
  /** What the last try came to. */
  readonly outcome?: string;
}

const TEST_TYPE = 'webhook.test';

/** What came of the test that was sent at that moment, among messages in whatever state. One that failed is tried again. */
export const arrivalsOf = (parcels: readonly Parcel[], at: number): readonly Arrival[] =>
  parcels
    .filter((parcel) => parcel.type === TEST_TYPE && parcel.at === at)
    .map(({ url, state, outcome }) => ({
      url,
      came: state === 'delivered' ? 'arrived' : outcome === undefined ? 'waiting' : 'failed',
      ...(outcome !== undefined && { outcome }),
    }));

/** Whether nothing more is to be known of it before it is tried again. */
export const isKnown = (arrivals: readonly Arrival[], addresses: number): boolean =>
  arrivals.length >= addresses && arrivals.every(({ came }) => came !== 'waiting');
