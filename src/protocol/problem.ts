/**
 * Every way in which something can go wrong, by its stable code. A code never changes its meaning;
 * the message may, and says in plain words what to do.
 */
export type ProblemCode =
  // what a shop's page hands in
  | 'bad-options'
  | 'bad-code'
  | 'bad-order'
  | 'bad-order-id'
  | 'bad-amount'
  | 'bad-currency'
  | 'bad-event'
  // what keeps an event from being stored or sent
  | 'consent-denied'
  | 'consent-pending'
  | 'outbox-full'
  | 'too-old'
  | 'robot'
  | 'too-large'
  | 'stopped'
  // what the network and the backend say
  | 'unreachable'
  | 'bad-answer'
  | 'bad-request'
  | 'bad-signature'
  | 'replayed'
  | 'rate-limited'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'unknown-program'
  | 'program-contradicts'
  | 'unknown-code'
  | 'code-used-up'
  | 'unknown-reward'
  | 'not-allowed'
  | 'not-enough-credit'
  | 'conflict'
  | 'version-conflict'
  | 'server-error';

export interface Problem {
  readonly code: ProblemCode;
  /** One or two plain sentences: what is wrong and how to mend it. For developers and merchants. */
  readonly message: string;
}

/** A problem as the backend sends it: RFC 9457, `application/problem+json`. */
export interface ProblemDetails extends Problem {
  /** A URL-like name for the kind of problem: `urn:goodword:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
}

/** Thrown at set-up, and only there: the page was wired wrongly and its developer must know at once. */
export class GoodwordError extends Error {
  override readonly name = 'GoodwordError';
  readonly code: ProblemCode;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.message}`);
    this.code = problem.code;
  }
}
