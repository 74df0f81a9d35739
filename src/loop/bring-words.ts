import type { ViewWords } from '../widget/all-words.js';
import type { LocaleName } from '../widget/words.js';
import type { Parts } from './stage.js';

/** How a view brings its words in another language than English: for `speech.learn`. */
export const bringWords =
  <Name extends keyof ViewWords>(parts: Parts, name: Name) =>
  async (locale: LocaleName): Promise<ViewWords[Name]> =>
    (await parts(`words/${name}/${locale}`)).default as ViewWords[Name];
