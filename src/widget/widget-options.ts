import type { Advocate } from '../protocol/advocate.js';
import type { ShareOutcome } from '../protocol/event.js';
import type { Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import type { Scene } from './scene.js';
import type { LoadPart } from './state.js';

/** What popup and views are made of, and whom they tell. */
export interface WidgetOptions {
  readonly scene: Scene;
  /** Answers who shares; registers her on the first call. */
  readonly advocate: () => Promise<Result<Advocate>>;
  readonly standing: () => Promise<Result<Standing>>;
  readonly loadPart: LoadPart;
  readonly onShare: (share: { code: string; channel: string; outcome: ShareOutcome }) => void;
  readonly onOpen: (surface: string) => void;
  readonly onClose: () => void;
}
