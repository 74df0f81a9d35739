import type { PageLoad } from './attribution.js';

/**
 * Whether the browser has only prepared the page, in advance; `prerenderingchange` says when it is really shown.
 * Many prepared pages are never looked at, and an arrival that did not happen must not be counted.
 */
export const isPrepared = (page: Document & { readonly prerendering?: boolean }): boolean =>
  !!page.prerendering;

/**
 * How the browser came to load this page, and when. A link of the shop's own pages counts as coming again: Firefox
 * loads the old address anew where a `#fragment` is clicked just before a router of the shop's changes the address.
 */
export function pageLoad(clock: Performance, page: Document): PageLoad {
  const [entry] = clock.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    // Of `navigate`, `reload`, `back_forward` and `prerender` the two in the middle.
    again: /^[rb]/.test(entry?.type as string) || location.host === page.referrer.split('/')[2],
    began: clock.timeOrigin,
  };
}

/** Whether the browser signals Global Privacy Control (w3.org/TR/gpc). */
export const privacyControl = (browser: Navigator): boolean =>
  !!(browser as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl;
