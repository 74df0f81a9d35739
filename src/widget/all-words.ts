import type { ClaimWords } from './words/claim/en.js';
import type { NpsWords } from './words/nps/en.js';
import type { PortalWords } from './words/portal/en.js';
import type { ReminderWords } from './words/reminder/en.js';
import type { SharingWords } from './words/sharing/en.js';
import type { FirstWords, Forms, Words } from './words.js';

/** Words that come with a view, by the name of their folder in `words/`. */
export interface ViewWords {
  claim: ClaimWords;
  nps: NpsWords;
  portal: PortalWords;
  reminder: ReminderWords;
  sharing: SharingWords;
}

/** Every word that may be said once all views have been opened. */
export type AllWords = Words & ClaimWords & NpsWords & PortalWords & ReminderWords & SharingWords;

/** What a phrasebook can be made of: the first words, and any others that have been loaded. */
export type KnownWords = FirstWords & Partial<AllWords>;

type KeysOf<T> = { [K in keyof AllWords]: AllWords[K] extends T ? K : never }[keyof AllWords];

/** The entries that are plain texts. */
export type TextKey = KeysOf<string>;

/** The entries that depend on a count. */
export type CountKey = KeysOf<Forms>;
