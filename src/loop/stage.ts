import type { Ask, Calls } from '../delivery/backend.js';
import type { Dropped } from '../delivery/dropped.js';
import type { Shelf } from '../delivery/shelf.js';
import type { examineSpelling } from '../doctor/checks/spelling.js';
import type { Invitation } from '../protocol/advocate.js';
import type { Answer } from '../protocol/batch.js';
import type { EventType } from '../protocol/event.js';
import type { Theme } from '../protocol/look.js';
import type { Customer } from '../protocol/order.js';
import type { Result } from '../protocol/result.js';
import type { KeptTouch } from '../tracking/attribution.js';
import type { Valve } from '../tracking/consent.js';
import type { Memory } from '../tracking/memory.js';
import type { Note } from '../tracking/note.js';
import type { ViewWords } from '../widget/all-words.js';
import type { GuestConsent, WidgetParts } from '../widget/state.js';
import type { Finish } from '../widget/theme.js';
import type { Widget } from '../widget/widget.js';
import type { WidgetOptions } from '../widget/widget-options.js';
import type { LocaleName, Words } from '../widget/words.js';
import type { Goodword, Happenings, OpenOptions, Shown, ViewName } from './api.js';
import type { readConversion } from './conversion.js';
import type { call } from './late-call.js';
import type { Settings } from './settings.js';

type Failure = Extract<Result<never>, { ok: false }>;

/** What the critical script has set up, and hands to the parts that it brings in later. */
export interface Stage {
  readonly settings: Settings;
  readonly parts: Parts;
  readonly valve: Valve;
  /** Whether the shopper lets us remember and report, now. */
  may(): boolean;
  readonly memory: Memory;
  readonly shelf: Shelf;
  on: Goodword['on'];
  tell<Name extends keyof Happenings>(name: Name, detail: Happenings[Name]): void;
  /** Writes down that something happened, now or `at`, and has it delivered. */
  report(type: EventType, input: unknown, at?: number): Promise<Result<Answer>>;
  /** Brings what opening needs, as `Engine` does, by whichever part shares. */
  prepare: Engine['prepare'];
  /** The visitor id of this browser, made when first needed; asked for with consent only. A guest puts her own over it. */
  visitor(): string;
  /** Remembers a problem for `status()` and tells it to whoever reads the console. Answers it. */
  trouble(failure: Failure): Failure;
  /** Set by whoever delivers: the backend's latest answers, oldest first, and what was dropped lately. */
  news?: () => { readonly answers: readonly Answer[]; readonly dropped: readonly Dropped[] };
  /**
   * What is on show because she lets us remember her, and where in the page. It goes with her consent; the popup of a program, which she
   * may have pressed for, is not among it. Set by whoever shows something first.
   */
  shown?: Map<Shown, Element | undefined>;
  /** Set by whoever finds out who has invited her just now, on this page: a place for the welcome may come later. */
  invited?: Invitation;
  /** Set by whoever counts how often she is asked, by caps of the shop's own. */
  countsAsks?: true;
  /** Set by whoever can prove who this shopper is: makes the popup's calls in her name. */
  vouch?: (calls: Calls) => void;
  /** Set by whoever can send her a link by mail that proves who she is. */
  mailLink?: (email: string) => Promise<Result<true>>;
}

/** The words of views: one part for each view and language. */
export type WordParts = {
  [Name in keyof ViewWords as `words/${Name}/${LocaleName}`]: { default: ViewWords[Name] };
};

/** What is not needed at the start, by its name. */
export interface PartsByName
  extends Record<`locales/${LocaleName}`, { default: Words }>,
    WordParts,
    Record<`looks/${Theme}`, { finish: Finish }>,
    Record<`views/${ViewName}`, ViewPart>,
    WidgetParts {
  delivery: { start(stage: Stage): Engine };
  conversion: {
    readConversion: typeof readConversion;
  };
  invitation: { followInvitation(stage: Stage, ask: Ask): Following };
  ask: {
    askAfterPurchase(stage: Stage, orderId: string, open: (view: ViewName) => void): () => void;
  };
  consent: { start(visitor: string | undefined): Extra };
  guest: { start(stage: Stage): Guest };
  call: { call: typeof call; readonly refused: readonly string[] };
  spelling: { examineSpelling: typeof examineSpelling };
  /** What the parts that draw have in common; asked for ahead, and by nobody for itself. */
  drawing: object;
  widget: { createSharing(options: SharingOptions): Sharing };
  view: { createViews(options: ViewsOptions): Views };
  welcome: { startWelcome(options: WelcomeOptions): Welcome };
  reminder: { startReminder(stage: Stage, touch: KeptTouch, everyDays: number): Shown };
  'views/reminder': ReminderPart;
  'views/share': SharePart;
  plain: { openPlain(options: PlainOptions): Promise<Result<Shown>> };
  doctor: { start: Extra };
}

/** Brings a part. */
export type Parts = <Name extends keyof PartsByName>(name: Name) => Promise<PartsByName[Name]>;

/** The part `delivery`: all that talks to the backend. */
export interface Engine {
  /** Delivers a note that was just written, and answers what became of it. */
  accept(note: Note): Promise<Result<Answer>>;
  open(surface: string, options?: OpenOptions): Promise<Result<Shown>>;
  /**
   * Brings all that opening needs, so that the next click opens at once: of another view than the popup its files, and nobody is
   * registered. `view`: default what the opener names. Answers what failed, and never rejects.
   */
  prepare(opener?: Element, view?: ViewName): Promise<Result<unknown>>;
  close(): void;
  stop(): void;
}

/** The part `guest`: sharing without consent, from the memory of this page. */
export type Guest = Pick<Engine, 'open' | 'prepare' | 'close' | 'stop'>;

/** The part `invitation`: what a visitor finds who came by a code. */
export interface Following {
  /** Somebody may have come by a code just now: on this page's load, or later by a route of its router. */
  look(): void;
  close(): void;
  stop(): void;
}

export interface SharingOptions {
  readonly stage: Stage;
  readonly ask: Ask;
  /** Who ordered on this page, where the shop said. */
  readonly customer: () => Customer | undefined;
  /** She shares without consent: her link is hers as long as this page lives, and no longer. What she has said of it. */
  readonly guest?: GuestConsent;
}

/** The part `widget`: the popup, and all that it asks for. */
export interface Sharing {
  open(surface: string, options?: OpenOptions): Promise<Result<Shown>>;
  prepare: Engine['prepare'];
  close(): void;
  /** `views`: what goes besides the popup; default all that is on show. */
  destroy(views?: Iterable<Shown>): void;
}

/** The part `view`: what is opened besides the popup. */
export interface Views {
  open(view: ViewName, wanted: ViewWanted): Promise<Result<Shown>>;
  /** Her link and no promise, where the popup failed. */
  plain(wanted: ViewWanted & Pick<PlainOptions, 'failed' | 'hasProgram'>): Promise<Result<Shown>>;
}

/** How it is wanted, why, and `from` where. */
type ViewWanted = OpenOptions & Pick<PlainOptions, 'surface' | 'from'>;

export interface ViewsOptions extends Pick<ViewOptions, 'stage' | 'backend' | 'customer'> {
  readonly sources: Omit<WidgetOptions, 'scene'>;
  /** How what happens is told on this stage. */
  readonly telling: (stage: Stage) => Pick<WidgetOptions, 'onShare' | 'onOpen' | 'onClose'>;
  readonly options: () => Promise<Result<WidgetOptions>>;
  readonly isDestroyed: () => boolean;
  readonly popup: (made: WidgetOptions) => Widget;
}

/** What a view starts from. What it asks of the backend waits for consent by itself. */
export interface ViewOptions extends OpenOptions, WidgetOptions {
  readonly stage: Stage;
  readonly backend: Calls;
  readonly customer: SharingOptions['customer'];
  readonly surface: string;
  /** To be told when it stands no more, whoever ended it. */
  onGone(): void;
  openPopup(surface: string, opener: Element | undefined): void;
}

/** The part `plain`: what to show of sharing where the program cannot be. */
export interface PlainOptions extends Pick<ViewOptions, 'stage' | 'surface' | 'into' | 'onGone'> {
  readonly sources: ViewsOptions['sources'];
  /** Why it did not open. */
  readonly failed: Failure;
  /** The program has come: then it was drawing it that failed. */
  readonly hasProgram: boolean;
  readonly from: string;
  readonly opener?: Element | undefined;
  readonly view: ViewName;
}

/** A part `views/…`: something to open besides the popup. */
export interface ViewPart {
  show(options: ViewOptions): Shown;
}

/** The part `views/share`, which the part `plain` shows too. */
export interface SharePart {
  show(options: WidgetOptions & Pick<ViewOptions, 'into' | 'surface' | 'onGone'>): Shown;
}

/** The part `views/reminder`, which the part `reminder` opens too: a friend loads no popup for it. */
export interface ReminderPart {
  show(
    options: Pick<
      ViewOptions,
      'stage' | 'backend' | 'scene' | 'into' | 'surface' | 'onOpen' | 'onGone'
    >,
  ): Shown;
}

export interface WelcomeOptions {
  readonly stage: Stage;
  readonly backend: Calls;
  readonly invitation: Invitation;
}

/** The part `welcome`: the friend's card. A friend never loads the popup for it, nor an advocate the card. */
export interface Welcome {
  close(): void;
}

/** Something optional that joins the track of a page: it starts, and answers its undo. */
export type Extra = (stage: Stage, goodword: Goodword) => () => void;

/** How an extra comes to the script tag: it reads its options from the tag's `data-` attributes. */
export interface ExtraPart {
  fromTag(data: DOMStringMap): Extra;
}
