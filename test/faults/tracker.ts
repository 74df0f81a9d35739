import type { Answered } from './fault.js';
import type { Forwarded } from './street.js';

/** A tracker that is put to the test: ours, or a peer's from npm. */
export interface Tracker {
  readonly name: string;
  /** What a page needs to have it. */
  readonly tags: string;
  /** Its files: path on the street -> path from the project's root. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether a path leads to its backend. */
  isIntake(pathname: string): boolean;
  /** True in the page as soon as calls are taken. */
  readonly ready: string;
  /** The call that creates an event, as code of the page. */
  call(id: string, nth: number): string;
  /** Whether it can say what became of an event. */
  readonly tells: boolean;
  openIntake(): Promise<Intake>;
}

/** The backend that a tracker reports to. */
export interface Intake {
  forward(call: Forwarded): Promise<Answered>;
  /** For each id that was ever counted: how many times, and how often it came again and was recognised. */
  counted(): ReadonlyMap<string, Count>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface Count {
  readonly times: number;
  readonly again: number;
}
