import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { Advocate, Invitation } from '../protocol/advocate.js';
import type { ShareOutcome } from '../protocol/event.js';
import type { Program } from '../protocol/program.js';
import type { Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import { chooseChannels } from './channels.js';
import { createCopier } from './copier.js';
import { readDevice } from './device.js';
import { createHost } from './host.js';
import { chooseLanguage, directionOf } from './languages.js';
import en from './locales/en.js';
import { showModal } from './modal.js';
import { App } from './parts/app.js';
import { createPhrasebook, withOverride } from './phrasebook.js';
import { createPopupState } from './state.js';
import { dress, followScheme } from './theme.js';
import type { LocaleName, Words } from './words.js';

export interface WidgetOptions {
  readonly program: Program;
  /** Languages wanted, best first: the option, `<html lang>`, `navigator.languages`. */
  readonly languages: readonly string[];
  /** Brings the words of a language. English is inside the widget, for when they do not come. */
  readonly loadWords: (locale: LocaleName) => Promise<Words>;
  /** Answers who shares; registers her on the first call. */
  readonly advocate: () => Promise<Result<Advocate>>;
  readonly standing: () => Promise<Result<Standing>>;
  readonly onShare: (share: { code: string; channel: string; outcome: ShareOutcome }) => void;
  readonly onOpen: (surface: string) => void;
  readonly onClose: () => void;
}

export interface Widget {
  /** Shows the share popup; a second call while it is open does nothing. The focus goes back to `opener`. */
  open(surface: string, opener?: Element): void;
  /** Shows the friend's welcome card: who invited, what the friend gets, the code to copy. */
  welcome(invitation: Invitation): void;
  /** Closes the popup and the card. */
  close(): void;
  /** Closes and leaves nothing behind. */
  destroy(): void;
}

/** Makes the widget of one program. Nothing is on the page before the first `open` or `welcome`. */
export function createWidget(options: WidgetOptions): Widget {
  const { program } = options;
  const device = readDevice(navigator);
  const host = createHost();
  const state = createPopupState({ ...options, device });
  const cardCopier = createCopier();
  const channels = chooseChannels(options.languages[0] ?? 'en', device, program.channels);
  const speech = chooseSpeech(options);
  const stopFollowing = followScheme(host.mount, program.look?.scheme);
  const stopSpeaking = effect(() => {
    const { language } = speech.book.value;
    const dir = directionOf(language);
    Object.assign(host.element, { lang: language, dir });
    Object.assign(host.mount, { lang: language, dir });
    host.mount.toggleAttribute('data-wordless', speech.pending.value);
  });

  let popup: 'closed' | 'open' = 'closed';
  let card: Invitation | undefined;
  let closePopup = () => {};

  function draw(): void {
    const app = (
      <App
        {...{ program, channels, device, state, popup, card, cardCopier, book: speech.book }}
        onClosePopup={() => closePopup()}
        onCloseCard={closeCard}
      />
    );
    render(app, host.mount);
  }

  function show(): void {
    host.attach();
    dress(host.mount, host.element, program.look);
    draw();
  }

  function closeCard(): void {
    card = undefined;
    draw();
  }

  function onPopupClosed(): void {
    popup = 'closed';
    draw();
    options.onClose();
  }

  function close(): void {
    closePopup();
    closeCard();
  }

  return {
    open(surface, opener) {
      if (popup === 'open') return;
      popup = 'open';
      state.copier.reset();
      show();
      const dialog = host.root.querySelector('dialog');
      if (!dialog) return;
      options.onOpen(surface);
      void state.load();
      closePopup = showModal(host, dialog, opener, onPopupClosed);
    },
    welcome(invitation) {
      card = invitation;
      cardCopier.reset();
      show();
    },
    close,
    destroy() {
      close();
      stopFollowing();
      stopSpeaking();
      render(null, host.mount);
      host.remove();
    },
  };
}

// English, until the words of the chosen language are there; they are asked for at once.
function chooseSpeech({ program, languages, loadWords }: WidgetOptions) {
  const merchants = program.words ?? {};
  const speak = (words: Words, choice = chooseLanguage(languages, Object.keys(merchants))) =>
    createPhrasebook(
      withOverride(words, choice.override && merchants[choice.override]),
      choice.language,
    );
  const { locale } = chooseLanguage(languages, Object.keys(merchants));
  const book = signal(locale === 'en' ? speak(en) : speak(en, chooseLanguage([])));
  const pending = signal(locale !== 'en');
  if (locale !== 'en') {
    loadWords(locale)
      .then((words) => {
        book.value = speak(words);
      })
      .catch(() => {}) // English it is
      .finally(() => {
        pending.value = false;
      });
  }
  return { book, pending };
}
