import type { Sharing, SharingOptions } from './sharing.js';
import type { Engine, Stage } from './stage.js';
import type { LocaleName, Words } from './widget/words.js';

/** Brings what is not needed at the start. */
export interface Parts {
  delivery(): Promise<{ startEngine(stage: Stage): Engine }>;
  widget(): Promise<{ createSharing(options: SharingOptions): Sharing }>;
  words(locale: LocaleName): Promise<{ default: Words }>;
}
