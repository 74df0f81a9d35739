import type { PageLoad } from './attribution.js';

/**
 * Runs `act` once the page is really shown: now, or when the browser uses a page that it prepared in advance, and `ending`
 * does not come first. Many prepared pages are never looked at, and an arrival that did not happen must not be counted.
 */
export function whenActivated(page: Document, act: () => void, ending: AbortController): void {
  if ((page as Document & { prerendering?: boolean }).prerendering) {
    page.addEventListener('prerenderingchange', act, ending);
  } else act();
}

/**
 * How the browser came to load this page, and when. A link of the shop's own pages counts as coming again: Firefox at
 * times loads the old address anew where a `#fragment` is clicked just after the address was cleaned.
 */
export function pageLoad(clock: Performance, page: Document): PageLoad {
  const [entry] = clock.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    // Of `navigate`, `reload`, `back_forward` and `prerender` the two in the middle.
    again: /^[rb]/.test(`${entry?.type}`) || page.referrer.startsWith(location.origin),
    began: clock.timeOrigin,
  };
}

/** Whether the browser signals Global Privacy Control (w3.org/TR/gpc). */
export const privacyControl = (browser: Navigator): boolean =>
  (browser as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
