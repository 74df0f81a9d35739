import type { Language } from '../language.js';
import type { Till } from '../till.js';
import type { TillWords } from '../till-words.js';

/** What every part of the page gets. */
export interface PartProps {
  words: TillWords;
  language: Language;
  busy: boolean;
  till: Till;
}
