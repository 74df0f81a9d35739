import type { LocaleName, Words } from './widget/words.js';

/** Brings what is not needed at the start. */
export interface Parts {
  delivery(): Promise<typeof import('./delivery/courier.js')>;
  widget(): Promise<typeof import('./widget/widget.js')>;
  words(locale: LocaleName): Promise<{ default: Words }>;
}
