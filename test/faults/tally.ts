/** What became of the events of a trial. */
export interface Tally {
  /** Events whose call had returned in the page. */
  readonly created: number;
  /** Of these: those that the backend has counted. */
  readonly counted: number;
  /** Those of which `status()` says that they wait. */
  readonly waiting: number;
  /** Those of which `status()` says that they were given up, and why. */
  readonly dropped: number;
  /** Those of which nobody knows anything. */
  readonly lost: number;
  /** Those that were counted more than once. */
  readonly doubled: number;
  /** Those that came more than once and were recognised. */
  readonly again: number;
  /** Requests that met the fault. */
  readonly hits: number;
  /** Exceptions and unhandled rejections in the page. */
  readonly thrown: readonly string[];
}

export const NOTHING: Tally = {
  created: 0,
  counted: 0,
  waiting: 0,
  dropped: 0,
  lost: 0,
  doubled: 0,
  again: 0,
  hits: 0,
  thrown: [],
};

export const sum = (one: Tally, other: Tally): Tally => ({
  created: one.created + other.created,
  counted: one.counted + other.counted,
  waiting: one.waiting + other.waiting,
  dropped: one.dropped + other.dropped,
  lost: one.lost + other.lost,
  doubled: one.doubled + other.doubled,
  again: one.again + other.again,
  hits: one.hits + other.hits,
  thrown: [...one.thrown, ...other.thrown],
});
