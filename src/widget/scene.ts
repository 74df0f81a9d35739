import type { Program } from '../protocol/program.js';
import type { WornLook } from './theme.js';
import type { LocaleName, Words } from './words.js';

/** What popup and card both start from. */
export interface Scene {
  readonly program: Program & { readonly look?: WornLook };
  /** Languages wanted, best first: the option, `<html lang>`, `navigator.languages`. */
  readonly languages: readonly string[];
  /** Brings the words of a language. English is inside the widget, for when they do not come. */
  readonly loadWords: (locale: LocaleName) => Promise<Words>;
}
