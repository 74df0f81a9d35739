import type { Advocate, Invitation, Registration } from '../protocol/advocate.js';
import type { Answers, Batch } from '../protocol/batch.js';
import type { Problem } from '../protocol/problem.js';
import type { Program } from '../protocol/program.js';
import type { Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';

/** What came of sending a batch. */
export interface Sent extends Answers {
  /** Why events were not taken, where one reason holds for all. */
  readonly problem?: Problem;
  /** How long the backend asked us to wait, in milliseconds. */
  readonly pauseMs?: number;
}

/** Everything that a browser asks of a backend. */
export interface Backend {
  /** Sends a batch and answers for each of its events. */
  send(batch: Batch): Promise<Sent>;
  program(id: string): Promise<Result<Program>>;
  /** Who is behind a code, and what the friend gets. */
  invitation(program: string, code: string): Promise<Result<Invitation>>;
  /** Makes this browser's person an advocate, or answers that she is one. */
  register(registration: Registration): Promise<Result<Advocate>>;
  /** How she stands; with `before`, which an answer calls `next` or `nextFriends`, the page of rewards or of friends after it. */
  standing(program: string, visitor: string, before?: string): Promise<Result<Standing>>;
  /** Forgets who this visitor is, in this program. Asked when consent is taken back. */
  forget(program: string, visitor: string): Promise<Result<true>>;
}

/** What the popup and the welcome ask of a backend. */
export type Calls = Omit<Backend, 'send' | 'forget'>;

/** Another backend than ours: what it cannot do is left out. */
export type Transport = Pick<Backend, 'send'> & Partial<Backend>;

/** The same, once it is settled: what it cannot do is answered so. */
export type SettledTransport = Transport & Calls;

/** One request below the endpoint: the body of the answer as JSON, or why there is none. Never throws. */
export type Ask = (path: string, request?: RequestInit) => Promise<Result<unknown>>;
