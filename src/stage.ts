import type { Happenings } from './api.js';
import type { Backend } from './delivery/backend.js';
import type { Shelf } from './delivery/shelf.js';
import type { Settings } from './options.js';
import type { Invitation } from './protocol/advocate.js';
import type { Answer } from './protocol/batch.js';
import type { EventType } from './protocol/event.js';
import type { Customer } from './protocol/order.js';
import type { Problem } from './protocol/problem.js';
import type { Result } from './protocol/result.js';
import type { Valve } from './tracking/consent.js';
import type { Memory } from './tracking/memory.js';
import type { Note } from './tracking/note.js';
import type { ProgressPart } from './widget/state.js';
import type { LocaleName, Words } from './widget/words.js';

/** What the critical script has set up, and hands to the parts that it brings in later. */
export interface Stage {
  readonly settings: Settings;
  readonly parts: Parts;
  readonly valve: Valve;
  readonly memory: Memory;
  readonly shelf: Shelf;
  /** The backend's latest answers, oldest first: added to here, read by `status()`. */
  readonly answers: Answer[];
  tell<Name extends keyof Happenings>(name: Name, detail: Happenings[Name]): void;
  /** Writes down that something happened, now or `at`, and has it delivered. */
  report(type: EventType, input: unknown, at?: number): Promise<Result<Answer>>;
  /** The visitor id of this browser, made when first needed. */
  visitor(): string;
  /** The backend knows the code by which this visitor came. */
  invited(invitation: Invitation): void;
  /** Remembers a problem for `status()` and tells it to whoever reads the console. */
  trouble(problem: Problem): void;
}

/** Brings what is not needed at the start. */
export interface Parts {
  delivery(): Promise<{ startEngine(stage: Stage): Engine }>;
  widget(): Promise<{ createSharing(options: SharingOptions): Sharing }>;
  welcome(): Promise<{ startWelcome(options: WelcomeOptions): Welcome }>;
  /** The advocate's numbers and rewards inside the popup, brought together with the figures that it draws. */
  progress(): Promise<ProgressPart>;
  words(locale: LocaleName): Promise<{ default: Words }>;
}

/** The part `delivery`: all that talks to the backend. */
export interface Engine {
  /** Delivers a note that was just written, and answers what became of it. */
  accept(note: Note): Promise<Result<Answer>>;
  open(surface: string, opener?: Element): Promise<Result<true>>;
  /** Brings all that opening needs, so that the next click opens at once. */
  prepare(): void;
  close(): void;
  stop(): void;
}

export interface SharingOptions {
  readonly stage: Stage;
  readonly backend: Backend;
  /** Who ordered on this page, where the shop said. */
  readonly customer: () => Customer | undefined;
}

/** The part `widget`: the popup, and all that it asks for. */
export interface Sharing {
  open(surface: string, opener?: Element): Promise<Result<true>>;
  prepare(): void;
  close(): void;
  destroy(): void;
}

export interface WelcomeOptions {
  readonly stage: Stage;
  readonly backend: Backend;
  readonly invitation: Invitation;
}

/** The part `welcome`: the friend's card. A friend never loads the popup for it, nor an advocate the card. */
export interface Welcome {
  close(): void;
}
