import { effect, signal } from '@preact/signals-core';
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
import { type Choice, chooseLanguage, directionOf } from './languages.js';
import en from './locales/en.js';
import { showModal } from './modal.js';
import { App } from './parts/app.js';
import { createPhrasebook, withOverride } from './phrasebook.js';
import { createPopupState } from './state.js';
import { dress } from './theme.js';
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
  const popup = signal<'closed' | 'open' | 'destroyed'>('closed');
  const card = signal<Invitation | undefined>(undefined);
  let closePopup = () => {};

  const show = () => {
    host.attach();
    dress(host.mount, program.look);
  };
  const close = () => {
    closePopup();
    card.value = undefined;
  };
  // Whatever is read while drawing is drawn again when it changes. Signals do not need to hook into Preact for that,
  // which may be the shop's own copy.
  const stopDrawing = effect(() => {
    const book = speech.book.value;
    host.speak(book.language, directionOf(book.language), speech.pending.value);
    render(
      <App
        {...{ program, channels, device, state, book, cardCopier }}
        popup={popup.value}
        card={card.value}
        onClosePopup={() => closePopup()}
        onCloseCard={() => {
          card.value = undefined;
        }}
      />,
      host.mount,
    );
  });

  return {
    open(surface, opener) {
      if (popup.value !== 'closed') return;
      show();
      state.copier.reset();
      popup.value = 'open';
      options.onOpen(surface);
      void state.load();
      closePopup = showModal(host, opener, () => {
        popup.value = 'closed';
        options.onClose();
      });
    },
    welcome(invitation) {
      if (popup.value === 'destroyed') return;
      show();
      cardCopier.reset();
      card.value = invitation;
    },
    close,
    destroy() {
      close();
      popup.value = 'destroyed';
      stopDrawing();
      render(null, host.mount);
      host.remove();
    },
  };
}

// English, until the words of the chosen language are there; they are asked for at once.
function chooseSpeech({ program, languages, loadWords }: WidgetOptions) {
  const merchants = program.words ?? {};
  const choose = (wanted: readonly string[]) => chooseLanguage(wanted, Object.keys(merchants));
  const speak = (words: Words, { language, override = '' }: Choice) =>
    createPhrasebook(withOverride(words, merchants[override]), language);
  const choice = choose(languages);
  const foreign = choice.locale !== 'en';
  const book = signal(speak(en, foreign ? choose([]) : choice));
  const pending = signal(foreign);
  if (foreign) {
    loadWords(choice.locale)
      .then((words) => {
        book.value = speak(words, choice);
      })
      .catch(() => {}) // English it is
      .finally(() => {
        pending.value = false;
      });
  }
  return { book, pending };
}
