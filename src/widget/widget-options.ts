import type { Advocate } from '../protocol/advocate.js';
import type { Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import type { Tried } from './outcome.js';
import type { Scene } from './scene.js';
import type { GuestConsent, LoadPart } from './state.js';
import type { SharingWords } from './words/sharing/en.js';
import type { LocaleName } from './words.js';

/** What popup and views are made of, and whom they tell. */
export interface WidgetOptions {
  readonly scene: Scene;
  /** Answers who shares; registers her on the first call. */
  readonly advocate: () => Promise<Result<Advocate>>;
  readonly standing: () => Promise<Result<Standing>>;
  /** Her link from an earlier time, as it was kept. */
  readonly remembered: () => string | undefined;
  readonly loadPart: LoadPart;
  /** She shares without being remembered. */
  readonly guest?: GuestConsent | undefined;
  /** Brings the words of what only some shops show, or only some advocates open. */
  readonly moreWords?: (locale: LocaleName) => Promise<SharingWords>;
  readonly onShare: (share: Tried) => void;
  readonly onOpen: (surface: string) => void;
  readonly onClose: () => void;
}
