import { type ReadonlySignal, signal } from '@preact/signals';
import { type Choice, chooseLanguage } from './languages.js';
import en from './locales/en.js';
import { createPhrasebook, type Phrasebook, withOverride } from './phrasebook.js';
import type { Scene } from './scene.js';
import type { Words } from './words.js';

/** What the widget says, and whether better words are on the way. */
export interface Speech {
  readonly book: ReadonlySignal<Phrasebook>;
  readonly pending: ReadonlySignal<boolean>;
}

/** English, until the words of the chosen language are there; they are asked for at once. */
export function createSpeech({ program, languages, loadWords }: Scene): Speech {
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
