import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Advocate } from '../protocol/advocate.js';
import type { Program } from '../protocol/program.js';
import { no, type Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import type { AllWords } from './all-words.js';
import { type Copier, createCopier } from './copier.js';
import type { Device } from './device.js';
import type { Outcome, Tried } from './outcome.js';
import type { EditorProps } from './parts/letter-editor.js';
import type { PictureMakerProps } from './parts/picture-maker.js';
import type { Phrasebook } from './phrasebook.js';
import type { QrPart } from './qr-part.js';

/** Her link: `away` where nobody answers, `broken` where the answer is no; `isRemembered`: from an earlier time, because nobody answers now. */
export type LinkState =
  | { readonly is: 'loading' }
  | { readonly is: 'away' }
  | { readonly is: 'broken' }
  | { readonly is: 'ready'; readonly advocate: Advocate; readonly isRemembered?: boolean };

/** Her numbers. */
export type StandingState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'ready'; readonly standing: Standing };

export interface ProgressProps {
  readonly shop: string;
  readonly standing: Standing;
  readonly book: Phrasebook;
}

export interface WaysProps {
  readonly program: Program;
  readonly link: string;
  readonly language: string;
  readonly device: Device;
  readonly state: PopupState;
  readonly book: Phrasebook;
  readonly loadPart: LoadPart;
  readonly guest?: GuestConsent | undefined;
  /** The field to copy from. */
  readonly children: ComponentChildren;
}

/** What somebody has said of being remembered who shares without it. */
export type GuestConsent = 'pending' | 'denied';

/** What a part may bring besides what it draws: its sheet, and its words in English. */
export interface DrawnPart {
  readonly styles: string;
  readonly english: Partial<AllWords>;
}

/** The part `advocate`: draws what is hers. */
export interface AdvocatePart extends DrawnPart {
  readonly Ways: FunctionComponent<WaysProps>;
  readonly Progress: FunctionComponent<ProgressProps>;
  readonly withoutLink: (problem: string, kept: string | undefined) => LinkState;
}

/** The part `letter`: the message in her own words. */
export interface LetterPart extends DrawnPart {
  readonly Editor: FunctionComponent<EditorProps>;
}

/** The part `picture`: the invitation as a picture. */
export interface PicturePart extends DrawnPart {
  readonly PictureMaker: FunctionComponent<PictureMakerProps>;
}

/** What the popup brings in when there is use for it. */
export interface WidgetParts {
  advocate: AdvocatePart;
  letter: LetterPart;
  picture: PicturePart;
  qr: QrPart;
}
export type LoadPart = <Name extends keyof WidgetParts>(name: Name) => Promise<WidgetParts[Name]>;

/** What the popup shows, and what can be done in it. */
export interface PopupState {
  readonly link: ReadonlySignal<LinkState>;
  readonly standing: ReadonlySignal<StandingState>;
  readonly part: ReadonlySignal<AdvocatePart | undefined>;
  readonly copier: Copier;
  /** Fetches the link, then the numbers. What is known already stays on show meanwhile. */
  load(): Promise<void>;
  /** A way of sharing was tried, and so much is known of it. */
  tell(channel: string, outcome: Outcome): void;
}

export interface PopupSources {
  readonly advocate: () => Promise<Result<Advocate>>;
  readonly standing: () => Promise<Result<Standing>>;
  /** Her link from an earlier time, as it was kept. */
  readonly remembered: () => string | undefined;
  readonly part: () => Promise<AdvocatePart>;
  readonly onShare: (share: Tried) => void;
}

export function createPopupState(sources: PopupSources): PopupState {
  const link = signal<LinkState>({ is: 'loading' });
  const standing = signal<StandingState>({ is: 'loading' });
  const part = signal<AdvocatePart | undefined>(undefined);
  const copier = createCopier(() => tell('copy', 'copied'));
  let loading: Promise<void> | undefined;

  async function fetchAll(): Promise<void> {
    // Under way while the backend is asked.
    const drawing = bring();
    if (link.value.is !== 'ready') link.value = { is: 'loading' };
    if (link.value.is === 'loading' || link.value.isRemembered) {
      const [answer] = await Promise.all([asked(sources.advocate), drawing]);
      link.value = answer.ok
        ? { is: 'ready', advocate: answer.value }
        : (part.value?.withoutLink(answer.problem.code, sources.remembered()) ?? { is: 'away' });
    }
    if (link.value.is !== 'ready' || link.value.isRemembered) {
      standing.value = { is: 'failed' };
      return;
    }
    if (standing.value.is !== 'ready') standing.value = { is: 'loading' };
    const [answer] = await Promise.all([asked(sources.standing), drawing]);
    // Older numbers are better than none.
    if (answer.ok && part.value) standing.value = { is: 'ready', standing: answer.value };
    else if (standing.value.is !== 'ready') standing.value = { is: 'failed' };
  }

  async function bring(): Promise<void> {
    try {
      part.value ??= await sources.part();
    } catch {
      // The link can be copied without it.
    }
  }

  function tell(channel: string, outcome: Outcome): void {
    if (link.value.is === 'ready') {
      sources.onShare({ code: link.value.advocate.code, channel, outcome });
    }
  }

  return {
    link,
    standing,
    part,
    copier,
    load() {
      loading ??= fetchAll().finally(() => {
        loading = undefined;
      });
      return loading;
    },
    tell,
  };
}

// The page's own function may throw; the shop must not hear of it.
const asked = async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await ask();
  } catch {
    return no('server-error', 'The call failed.');
  }
};
