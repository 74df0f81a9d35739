import { isRecord } from '../../protocol/shape.js';
import type { PageFacts } from '../facts.js';
import { quietly } from '../quietly.js';

/** The page and the browser that it is in. */
export function lookAtPage(privacyControl: boolean): PageFacts {
  const { origin, hostname, pathname } = location;
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    now: Date.now(),
    began: performance.timeOrigin,
    // As it was before we, or a router, rewrote it.
    landed: navigation?.name || location.href,
    referrer: quietly(() => new URL(document.referrer).host) ?? '',
    origin,
    host: hostname,
    path: pathname,
    online: navigator.onLine,
    privacyControl,
    sevenDays: sevenDays(navigator),
    fetchReplaced: !/\[native code\]/.test(Function.prototype.toString.call(fetch)),
    platforms: platforms(window as unknown as Record<string, unknown>),
    segment: !!quietly(() => typeof Object(Object(window)['analytics'])['track'] === 'function'),
  };
}

/**
 * Who keeps cookies of scripts for a week at most: WebKit, and with it every browser of an iPhone
 * (webkit.org/tracking-prevention), and Brave.
 */
function sevenDays(browser: Navigator): string | undefined {
  if ('brave' in browser) return 'Brave';
  if (/iPhone|iPad|iPod/.test(browser.userAgent)) return 'Every browser of an iPhone or iPad';
  return /^(?!.*(Chrom|Android|Edg)).*Safari/.test(browser.userAgent) ? 'Safari' : undefined;
}

/** Consent platforms that a page may have, and how each shows that it is there. */
const SIGNS: Readonly<Record<string, (page: Record<string, unknown>) => boolean>> = {
  tcf: (page) => typeof page['__tcfapi'] === 'function',
  shopify: ({ Shopify }) => isRecord(Shopify) && isRecord(Shopify['customerPrivacy']),
  cookieconsent: ({ CookieConsent }) =>
    isRecord(CookieConsent) && typeof CookieConsent['acceptedCategory'] === 'function',
  google: ({ dataLayer }) =>
    Array.isArray(dataLayer) && dataLayer.some((entry) => Object(entry)[0] === 'consent'),
};

const platforms = (page: Record<string, unknown>): readonly string[] =>
  Object.entries(SIGNS)
    .filter(([, isThere]) => quietly(() => isThere(page)))
    .map(([name]) => name);
