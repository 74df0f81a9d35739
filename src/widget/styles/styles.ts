import { base } from './base.js';
import { card } from './card.js';
import { popup } from './popup.js';
import { progress } from './progress.js';
import { share } from './share.js';

/** The widget's whole sheet. Lengths are px or em, never rem: shops set the size of html from 10 to 20 px. */
export const styles = base + popup + share + progress + card;
