/** A program that contradicts itself: it is not served, or served as it was before it was changed. */
export interface ProgramFault {
  readonly program: string;
  /** The place in it, and what to write there instead: `rules.expiryDays must be more than holdDays (14), …`. */
  readonly fault: string;
  /** The version that is served meanwhile. Left out where there is none. */
  readonly served?: number;
}
