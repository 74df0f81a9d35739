import type { Side } from 'goodword/protocol';

/** Something to tell the shop's own systems, or people. Its id never changes, however often it is sent. */
export interface Message {
  readonly id: string;
  readonly type: string;
  readonly program: string;
  readonly at: number;
  /** The text that is signed and sent. */
  readonly body: string;
  /** Whose reward it is about, where it is about one. */
  readonly side?: Side;
}

/** An address that wants to be told; `types` left out: everything. Of rewards only those of one side, where it says so. */
export interface Listener {
  readonly url: string;
  readonly types?: readonly string[];
  readonly side?: Side;
}

/** `waiting`: to be sent at `dueAt`. `dead`: given up after the last try, and kept until somebody sends it again. */
export type ParcelState = 'waiting' | 'delivered' | 'dead';

/** A message on its way to one listener. */
export interface Parcel extends Omit<Message, 'side'> {
  /** Names message and listener together. */
  readonly parcel: string;
  readonly url: string;
  readonly state: ParcelState;
  readonly tries: number;
  readonly dueAt: number;
  /** What the last try came to, in words. */
  readonly outcome?: string;
}

/** What a try came to. `postponed` does not count as a try; after `refused` there is none. */
export type Came =
  | { readonly done: string }
  | { readonly failed: string; readonly retryAfter?: string | undefined }
  | { readonly refused: string }
  | { readonly postponed: string; readonly until: number };

/** What is to be told, and what became of it. */
export interface Outbox {
  /** Puts each message there for every listener that wants its type; one that lies there already stays as it is. */
  add(messages: readonly Message[]): Promise<void>;
  /** Takes parcels that are due, oldest first, and keeps others from taking them until then. Counts a try of each. */
  take(now: number, until: number, limit: number): Promise<Parcel[]>;
  /** Writes down what a try came to. */
  mark(
    parcel: Pick<Parcel, 'parcel' | 'state' | 'dueAt' | 'tries'> & { outcome: string },
  ): Promise<void>;
  /** Newest first, at most `limit`. */
  list(program: string, state: ParcelState, limit: number): Promise<Parcel[]>;
  /** Sends a dead one again from its first try. Answers it as it is now, or undefined where it is not there. */
  revive(parcel: string, now: number): Promise<Parcel | undefined>;
  /** Forgets what was delivered and is older. */
  forget(before: number): Promise<void>;
}
