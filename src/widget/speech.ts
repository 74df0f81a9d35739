import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AllWords, KnownWords } from './all-words.js';
import { firstEnglish } from './english/first.js';
import { chooseLanguage } from './languages.js';
import { createPhrasebook, type Phrasebook, withOverride } from './phrasebook.js';
import type { Scene } from './scene.js';
import type { LocaleName } from './words.js';

/** What the widget says, and whether better words are on the way. */
export interface Speech {
  readonly book: ReadonlySignal<Phrasebook>;
  readonly pending: ReadonlySignal<boolean>;
  /**
   * More words, for what has been loaded since: in English, and, where the locale's own do not have them, how to bring them
   * in the chosen language. A promise of them not kept leaves English; at the next call it is asked for again.
   */
  learn<W extends Partial<AllWords>>(english?: W, bring?: (locale: LocaleName) => Promise<W>): void;
}

/** So long nothing is read while better words are on the way. */
const PATIENCE_MS = 3_000;

type Bring = (locale: LocaleName) => Promise<Partial<AllWords>>;

/** English, until the words of the chosen language are there; they are asked for at once. */
export function createSpeech({ program, languages, loadWords }: Scene): Speech {
  const merchants = program.words ?? {};
  const choose = (wanted: readonly string[]) => chooseLanguage(wanted, Object.keys(merchants));
  const choice = choose(languages);
  const foreign = choice.locale !== 'en';
  const english = signal<KnownWords>(firstEnglish);
  const words = signal<Partial<AllWords>>({});
  const coming = signal(0);
  const wanted: Bring[] = [];
  const take = async (bring: Bring) => {
    if (!foreign) return;
    coming.value++;
    let counts = 1;
    const waitNoMore = () => {
      coming.value -= counts;
      counts = 0;
    };
    // A file has no time limit: whoever waits for one that hangs reads English.
    const late = setTimeout(waitNoMore, PATIENCE_MS);
    try {
      const more = await bring(choice.locale);
      words.value = { ...words.value, ...more };
    } catch {
      wanted.push(bring); // English it is, meanwhile
    }
    clearTimeout(late);
    waitNoMore();
  };
  void take(loadWords);
  const book = computed(() => {
    const { language, override = '' } = foreign && !words.value.close ? choose([]) : choice;
    return createPhrasebook(
      withOverride({ ...english.value, ...words.value }, merchants[override]),
      language,
    );
  });
  return {
    book,
    pending: computed(() => coming.value > 0),
    learn(more, bring) {
      // Nothing new, nothing drawn anew: asked at every opening, while somebody waits for it.
      if (more) english.value = { ...english.value, ...more };
      if (bring) wanted.push(bring);
      wanted.splice(0).forEach(take);
    },
  };
}
