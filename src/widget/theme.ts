import type { Look } from '../protocol/look.js';

/** What a look is put on. */
export interface Dummy {
  /** What is drawn into. */
  readonly mount: HTMLElement;
  /** Adds a sheet to those that dress what is inside. */
  wear(css: string): void;
}

/** Gives what is drawn its finished look, each time that it is shown. A part of its own for each theme. */
export type Finish = (dummy: Dummy, look: Look) => void;

/** A look, and the part that finishes it where the program names a theme. */
export interface WornLook extends Look {
  readonly finish?: Finish;
}

/** Puts the shop's colour and scheme on the widget. What reads well on the colour, the sheet works out. */
export function dress(root: HTMLElement, look: Look = {}): void {
  root.dataset['scheme'] = look.scheme ?? 'auto';
  if (look.accent && CSS.supports('color', look.accent)) {
    root.style.setProperty('--accent', look.accent);
  }
}

/** Puts the page's font on the widget: the page may have loaded it since it was shown last. */
export function takeFont({ style }: HTMLElement): void {
  const font = getComputedStyle(document.body).fontFamily;
  // The browser's own default is nobody's brand.
  if (!/^("?times|serif)/i.test(font)) style.setProperty('--font', font);
}
