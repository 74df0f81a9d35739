import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { firstEnglish } from './english/first.js';
import { chooseLanguage } from './languages.js';
import { createPhrasebook, type Phrasebook, withOverride } from './phrasebook.js';
import type { Scene } from './scene.js';
import type { AdvocateWords, KnownWords, Words } from './words.js';

/** What the widget says, and whether better words are on the way. */
export interface Speech {
  readonly book: ReadonlySignal<Phrasebook>;
  readonly pending: ReadonlySignal<boolean>;
  /** More English, for what has been loaded since. */
  learn(words: AdvocateWords): void;
}

/** English, until the words of the chosen language are there; they are asked for at once. */
export function createSpeech({ program, languages, loadWords }: Scene): Speech {
  const merchants = program.words ?? {};
  const choose = (wanted: readonly string[]) => chooseLanguage(wanted, Object.keys(merchants));
  const choice = choose(languages);
  const foreign = choice.locale !== 'en';
  const english = signal<KnownWords>(firstEnglish);
  const words = signal<Words | undefined>(undefined);
  const pending = signal(foreign);
  if (foreign) {
    loadWords(choice.locale)
      .then((loaded) => {
        words.value = loaded;
      })
      .catch(() => {}) // English it is
      .finally(() => {
        pending.value = false;
      });
  }
  const book = computed(() => {
    const { language, override = '' } = foreign && !words.value ? choose([]) : choice;
    return createPhrasebook(
      withOverride({ ...english.value, ...words.value }, merchants[override]),
      language,
    );
  });
  return {
    book,
    pending,
    learn(more) {
      english.value = { ...english.value, ...more };
    },
  };
}
