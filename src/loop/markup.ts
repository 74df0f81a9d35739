import { declaredOrders } from '../tracking/declared.js';

/**
 * Follows the page's `data-goodword` attributes: declared orders once, openers for good. (Code fields are the part
 * `invitation`'s.) Whoever made `listen` ends it.
 */
export function followMarkup(
  declared: (order: unknown) => void,
  open: (opener: HTMLElement) => void,
  prepare: (opener: HTMLElement) => void,
  listen: (name: string, hear: (event: Event) => void) => void,
): void {
  const read = () => declaredOrders(document).forEach(declared);

  for (const name of ['pointerover', 'focusin', 'click']) {
    listen(name, (event) => {
      // Of the path, not the target: an opener may live in a shadow root of the shop's own. Nor by `closest`: old libraries
      // (Prototype.js 1.6) put one of theirs in its place, which finds nothing.
      const opener = (event.composedPath() as HTMLElement[]).find(
        ({ dataset }) => dataset?.['goodword'] === 'open',
      );
      if (!opener) return;
      if (name !== 'click') return prepare(opener);
      event.preventDefault();
      open(opener);
    });
  }
  // An async script may run before the rest of the page is there.
  if (document.readyState === 'loading') listen('DOMContentLoaded', read);
  else read();
}
