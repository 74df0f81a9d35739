import type { Result } from './protocol/result.js';
import { declaredOrders, fillCode } from './tracking/declared.js';

interface MarkupOptions {
  readonly declared: (order: Result<unknown>) => void;
  readonly open: (opener: Element) => void;
  readonly prepare: () => void;
  /** The code by which this visitor was invited, where the backend knows it. */
  readonly code: () => string | undefined;
}

/** What the shop's own HTML asks of us. `fill` looks for code fields again. */
export interface Markup {
  fill(): void;
  stop(): void;
}

const OPENS = '[data-goodword="open"]';

/** Follows the page's `data-goodword` attributes: declared orders and code fields once, openers for good. */
export function followMarkup(options: MarkupOptions): Markup {
  // Of the path, not the target: an opener may live in a shadow root of the shop's own.
  const openerOf = (event: Event) => {
    const [inner] = event.composedPath();
    return inner instanceof Element ? inner.closest(OPENS) : null;
  };
  const click = (event: Event) => {
    const opener = openerOf(event);
    if (!opener) return;
    event.preventDefault();
    options.open(opener);
  };
  const near = (event: Event) => {
    if (openerOf(event)) options.prepare();
  };
  const fill = () => {
    const code = options.code();
    if (code) fillCode(document, code);
  };
  const read = () => {
    declaredOrders(document).forEach(options.declared);
    fill();
  };

  const ending = new AbortController();
  const listen = (name: string, hear: (event: Event) => void) =>
    document.addEventListener(name, hear, ending);
  listen('click', click);
  listen('pointerover', near);
  listen('focusin', near);
  // An async script may run before the rest of the page is there.
  if (document.readyState === 'loading') listen('DOMContentLoaded', read);
  else read();
  return { fill, stop: () => ending.abort() };
}
