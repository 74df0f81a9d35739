import type { Parcel, ParcelState } from './parcel.js';

/** What is known of a test at one address. */
export interface TestResult {
  readonly url: string;
  /** One that `failed` is tried again, one that was `given up` is not. */
  readonly came: 'waiting' | 'arrived' | 'failed' | 'given up';
  /** What the last try came to. */
  readonly outcome?: string;
}

const TEST_TYPE = 'webhook.test';

/** What came of the test that was sent at that moment, among messages in whatever state. */
export const resultsOf = (parcels: readonly Parcel[], at: number): readonly TestResult[] =>
  parcels
    .filter((parcel) => parcel.type === TEST_TYPE && parcel.at === at)
    .map(({ url, state, outcome }) => ({
      url,
      came: cameOf(state, outcome !== undefined),
      ...(outcome !== undefined && { outcome }),
    }));

function cameOf(state: ParcelState, isTried: boolean): TestResult['came'] {
  if (state === 'delivered') return 'arrived';
  if (state === 'dead') return 'given up';
  return isTried ? 'failed' : 'waiting';
}

/** Whether nothing more is to be known of it before it is tried again. */
export const isKnown = (results: readonly TestResult[], addresses: number): boolean =>
  results.length >= addresses && results.every(({ came }) => came !== 'waiting');
