import type { Goodword } from './api.js';
import type { Stage } from './stage.js';

/** Something optional that joins the track of a page: it starts, and answers its undo. */
export type Extra = (stage: Stage, goodword: Goodword) => () => void;

/** How an extra comes to the script tag: it reads its options from the tag's `data-` attributes. */
export interface ExtraPart {
  fromTag(data: DOMStringMap): Extra;
}
