import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Advocate } from '../protocol/advocate.js';
import type { ShareOutcome } from '../protocol/event.js';
import type { Program } from '../protocol/program.js';
import { no, type Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import { type Copier, createCopier } from './copier.js';
import type { Device } from './device.js';
import type { Phrasebook } from './phrasebook.js';
import type { AdvocateWords } from './words.js';

/** Her link: `away` where nobody answers, `broken` where the answer is no. */
export type LinkState =
  | { readonly is: 'loading' }
  | { readonly is: 'away' }
  | { readonly is: 'broken' }
  | { readonly is: 'ready'; readonly advocate: Advocate };

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
  /** The field to copy from. */
  readonly children: ComponentChildren;
}

/** The part `advocate`: draws what is hers. */
export interface AdvocatePart {
  readonly Ways: FunctionComponent<WaysProps>;
  readonly Progress: FunctionComponent<ProgressProps>;
  readonly styles: string;
  readonly english: AdvocateWords;
}

/** The part `qr`. */
export interface QrPart {
  /** Throws where the link is too long for a code. */
  drawQr(link: string, label: string): SVGElement;
}

/** What the popup brings in when there is use for it. */
export interface WidgetParts {
  advocate: AdvocatePart;
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
  /** Opens the system's share sheet. Must be called inside the click. */
  shareNatively(data: ShareData): Promise<void>;
  /** A link to a channel was followed. Whether something was sent there, nobody can know. */
  handedOver(channel: string): void;
}

export interface PopupSources {
  readonly advocate: () => Promise<Result<Advocate>>;
  readonly standing: () => Promise<Result<Standing>>;
  readonly part: () => Promise<AdvocatePart>;
  readonly onShare: (share: { code: string; channel: string; outcome: ShareOutcome }) => void;
  readonly device: Device;
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
    if (link.value.is !== 'ready') {
      link.value = { is: 'loading' };
      const [answer] = await Promise.all([asked(sources.advocate), drawing]);
      link.value = linkState(answer);
    }
    if (link.value.is !== 'ready') return;
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

  function tell(channel: string, outcome: ShareOutcome): void {
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
    async shareNatively(data) {
      try {
        await sources.device.share?.(data);
        // Windows answers when the sheet opens, Android when an app was chosen: neither proves a share.
        tell('native', 'handed-over');
      } catch {
        // Cancelled, or not possible here: the channels and the link are still there.
      }
    },
    handedOver: (channel) => tell(channel, 'handed-over'),
  };
}

function linkState(answer: Result<Advocate>): LinkState {
  if (answer.ok) return { is: 'ready', advocate: answer.value };
  const away = ['unreachable', 'server-error', 'rate-limited'].includes(answer.problem.code);
  return { is: away ? 'away' : 'broken' };
}

// The page's own function may throw; the shop must not hear of it.
const asked = async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await ask();
  } catch {
    return no('server-error', 'The call failed.');
  }
};
