import Cookies from 'js-cookie';
import { fromText, type Remembered, toText } from './remembered.js';

/** Where what we remember is: nowhere yet, in the cookie, or (the browser refused) in this page only. */
export type Keeping = 'nothing' | 'stored' | 'memory';

/** What this browser remembers between pages. */
export interface Memory {
  read(): Remembered;
  write(remembered: Remembered): void;
  /** Forgets everything, on every domain on which we may have written. */
  erase(): void;
  keeping(): Keeping;
}

const NAME = 'gw';

// Max-Age, not Expires: shoppers' clocks lie. Browsers cap it at 400 days (RFC 6265bis).
const KEPT = { path: '/', sameSite: 'Lax', 'max-age': '34560000' } as const;

/**
 * Opens the memory in the cookie `gw` on the broadest domain that the browser allows, or on the one given;
 * `'host'` keeps it on this host alone. Nothing is written before the first `write`.
 */
export function openMemory(
  page: { readonly hostname: string; readonly protocol: string },
  domain: string | undefined,
): Memory {
  const secure = page.protocol === 'https:';
  let broadest: string | undefined;
  let refused: string | undefined;

  const set = (text: string, on?: string): boolean => {
    if (on) Cookies.remove(NAME, { path: '/' }); // a narrower twin would be read instead
    Cookies.set(NAME, text, { ...KEPT, secure, ...(on && { domain: on }) });
    return Cookies.get(NAME) === text; // browsers refuse in silence
  };
  const text = () => refused ?? quietly(() => Cookies.get(NAME));

  return {
    read: () => fromText(text()),
    write(remembered) {
      const value = toText(remembered);
      const stored = quietly(() => {
        broadest ??= domain === undefined ? probe(page.hostname) : domain === 'host' ? '' : domain;
        return (broadest && set(value, broadest)) || set(value);
      });
      refused = stored ? undefined : value;
    },
    erase() {
      refused = undefined;
      quietly(() => {
        for (const on of [undefined, domain, ...domainsOf(page.hostname)]) {
          Cookies.remove(NAME, { path: '/', ...(on && { domain: on }) });
        }
      });
    },
    keeping: () => (refused !== undefined ? 'memory' : text() ? 'stored' : 'nothing'),
  };
}

/**
 * The domains that a host may write to, broadest first: of `www.shop.co.uk` these are `co.uk` (browsers refuse
 * it), `shop.co.uk` and itself. None for addresses of numbers and single names. The bare top level is left
 * out: asking for it makes Firefox warn every visitor's console (PostHog/posthog-js#5034).
 */
export function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  if (/^[\d.]+$|:/.test(hostname)) return [];
  return labels.slice(1).map((_, nth) => labels.slice(-2 - nth).join('.'));
}

// The name is unique, because another tab may be probing at the same moment.
function probe(hostname: string): string {
  const name = `gw_${Math.random().toString(36).slice(2)}`;
  const works = (domain: string) => {
    Cookies.set(name, '1', { path: '/', domain, sameSite: 'Lax', 'max-age': '9' });
    const held = Cookies.get(name) === '1';
    Cookies.remove(name, { path: '/', domain });
    return held;
  };
  return domainsOf(hostname).find(works) ?? '';
}

// In a sandboxed frame even looking at document.cookie throws.
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
