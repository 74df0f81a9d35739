import type { Happenings } from './api.js';
import type { Backend } from './delivery/backend.js';
import { once } from './once.js';
import type { Settings } from './options.js';
import type { Parts } from './parts.js';
import type { Invitation } from './protocol/advocate.js';
import type { Customer } from './protocol/order.js';
import { no, ok, type Result } from './protocol/result.js';
import type { Reporting } from './reporting.js';
import type { Valve } from './tracking/consent.js';
import type { Widget } from './widget/widget.js';

interface SharingOptions {
  readonly settings: Settings;
  readonly parts: Parts;
  readonly valve: Valve;
  readonly reporting: Reporting;
  readonly backend: () => Promise<Result<Backend>>;
  readonly customer: () => Customer | undefined;
  readonly tell: <Name extends keyof Happenings>(name: Name, detail: Happenings[Name]) => void;
}

/** program + advocate -> popup -> share. */
export interface Sharing {
  open(surface: string, opener?: Element): Promise<Result<true>>;
  /** Brings all that opening needs, so that the next click opens at once. */
  prepare(): void;
  welcome(invitation: Invitation): void;
  close(): void;
  destroy(): void;
}

export function createSharing(options: SharingOptions): Sharing {
  const { settings, parts, valve, reporting, tell } = options;
  let shown: Widget | undefined;
  let destroyed = false;

  // Asked for each time, not once: consent may be taken back.
  async function backend(): Promise<Result<Backend>> {
    const consent = valve.state();
    if (consent === 'granted') return options.backend();
    return no(`consent-${consent}`, 'Sharing needs the consent of the shopper.');
  }

  const program = once(async () => {
    if (settings.program) return ok(settings.program);
    const found = await backend();
    return found.ok ? found.value.program(settings.programId) : found;
  });

  const advocate = once(async () => {
    if (settings.advocate) return ok(settings.advocate);
    const found = await backend();
    if (!found.ok) return found;
    const customer = options.customer();
    return found.value.register({
      program: settings.programId,
      visitor: reporting.visitor(),
      ...(customer && { customer }),
    });
  });

  const widget = once(async () => {
    const [part, running] = await Promise.all([parts.widget(), program()]);
    if (destroyed) return no('stopped', 'Goodword was destroyed on this page.');
    if (!running.ok) return running;
    shown = part.createWidget({
      program: running.value,
      languages: languages(settings.language),
      loadWords: async (locale) => (await parts.words(locale)).default,
      advocate,
      standing: async () => {
        const found = await backend();
        return found.ok ? found.value.standing(settings.programId, reporting.visitor()) : found;
      },
      onShare(share) {
        void reporting.report({ type: 'share', ...share });
        tell('shared', share);
      },
      onOpen(surface) {
        void reporting.report({ type: 'open', surface });
        tell('opened', { surface });
      },
      onClose: () => tell('closed', undefined),
    });
    return ok(shown);
  });

  return {
    async open(surface, opener) {
      const allowed = await backend();
      const made = allowed.ok ? await widget() : allowed;
      if (!made.ok) {
        reporting.note(made.problem);
        return made;
      }
      made.value.open(surface, opener);
      return ok(true);
    },
    prepare() {
      if (valve.state() === 'granted') void Promise.all([widget(), advocate()]);
    },
    welcome(invitation) {
      void widget().then((made) => made.ok && made.value.welcome(invitation));
    },
    close: () => shown?.close(),
    destroy() {
      destroyed = true;
      shown?.destroy();
    },
  };
}

/** Best first: what the shop says, what the page says, what the browser says. */
const languages = (wanted: string | undefined): string[] =>
  [wanted, document.documentElement.lang, ...navigator.languages].filter(
    (tag) => tag !== undefined && tag !== '',
  ) as string[];
