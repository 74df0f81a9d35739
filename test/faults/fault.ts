import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a backend answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string;
}

/** One request on its way to the backend. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  /** Brings the request, or another body, to the backend; rejects where that is dead. */
  pass(body?: Buffer): Promise<Answered>;
  /** Brings an answer to the browser. */
  give(answered: Answered): void;
}

/** Something that goes wrong between browser and backend. */
export interface Fault {
  /** Happens before the body was read. */
  readonly unheard?: boolean;
  meet(call: Call): Promise<void> | void;
}

/** What a shop's own server says while the backend behind it is dead. */
export const UNREACHED: Answered = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<h1>Bad gateway</h1>',
};
