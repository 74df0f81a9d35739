/** What the dashboard reads of keys and of what is done with them. */

/** Proof of a session, beside the cookie that no script can read. */
export interface Pass {
  /** Id of the key that opened it. */
  readonly key: string;
  readonly role: string;
  readonly csrf: string;
}

/** Something that was done, or tried, with a key. */
export interface Act {
  readonly id: string;
  readonly at: number;
  readonly key: string;
  readonly act: string;
  readonly subject: string;
  readonly note?: string;
  /** Code of the problem, where it was refused. */
  readonly refused?: string;
}

/** One page of acts, newest first. */
export interface Acts {
  readonly acts: readonly Act[];
  readonly next?: string;
}

const DECIDERS: readonly string[] = ['act', 'owner'];

/** Whether a key of this role decides; others look. */
export const mayDecide = (role: string): boolean => DECIDERS.includes(role);

/** Whether a key of this role sees and erases persons, and makes keys. */
export const mayOwn = (role: string): boolean => role === 'owner';
