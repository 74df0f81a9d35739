import type { Extra } from '../loop/stage.js';
import { surface } from '../loop/surface.js';

export interface BarOptions {
  /** A selector of the place in the page where it stands. Default, and where the page has no such place: the top of the page. */
  into?: string;
}

/** One line at the top of every page that opens the popup. She may send it away for good. */
export const bar = ({ into }: BarOptions = {}): Extra =>
  surface('bar', () => {
    const place = into && document.querySelector(into);
    return place ? { into: place } : {};
  });

/** `data-with="bar" data-bar="#place"` */
export const fromTag = ({ bar: into }: DOMStringMap): Extra => bar(into ? { into } : {});
