import Cookies from 'js-cookie';
import { domainsOf } from './cookie-domains.js';
import { fromText, type Remembered, toText } from './remembered.js';

/**
 * Where what we remember is: nowhere yet, in the cookie that a script has `stored`, in one that the backend has set
 * (`server`), or (the browser refused) in this page only.
 */
export type Keeping = 'nothing' | 'stored' | 'server' | 'memory';

/** What this browser remembers between pages. */
export interface Memory {
  /**
   * Whether an earlier page has written; rejects where the browser does not tell. Asked so that the page need not wait:
   * `document.cookie` holds it up until another process has answered.
   */
  exists(): Promise<boolean>;
  read(): Remembered;
  write(remembered: Remembered): void;
  /** Forgets everything, on every domain on which we may have written. */
  erase(): void;
  keeping(): Keeping;
  /** The domain that took this page's last cookie; `''` is this host alone, `undefined` nothing written yet. */
  domain(): string | undefined;
}

const NAME = 'gw';

// Max-Age, not Expires: shoppers' clocks lie. Browsers keep a cookie for 400 days at most (RFC 6265bis).
const LIFETIME_S = `${400 * 86_400}`;

/**
 * Opens the memory in the cookie `gw` on the broadest domain that the browser allows, or on the one given;
 * `'host'` keeps it on this host alone. Nothing is written before the first `write`.
 */
export function openMemory(hostname: string, domain: string | undefined): Memory {
  let broadest = domain === 'host' ? '' : domain;
  let refused: string | undefined;

  const set = (text: string, on: string): boolean => {
    if (on) put('', ''); // a narrower twin would be read instead
    put(text, on);
    return stored() === text; // browsers refuse in silence
  };
  const text = () => refused ?? stored();

  return {
    exists: async () => !!(await cookieStore.get(NAME)),
    read: () => fromText(text()),
    write(remembered) {
      const value = toText(remembered);
      broadest ??= domainsOf(hostname).find((on) => set(value, on)) ?? '';
      refused = set(value, broadest) || set(value, '') ? undefined : value;
    },
    erase() {
      refused = undefined;
      for (const on of [domain, '', ...domainsOf(hostname)]) put('', on);
    },
    // The backend's own mark: protocol/remembered-text.ts.
    keeping: () =>
      refused
        ? 'memory'
        : /~s\w{3,4}$/.test(text() as string)
          ? 'server'
          : text()
            ? 'stored'
            : 'nothing',
    domain: () => broadest,
  };
}

const stored = () => quietly(() => Cookies.get(NAME));

/** Writes the cookie for all paths of a domain; `''` is this host alone. Without a value, takes it away. */
function put(value: string, domain: string | undefined): void {
  const secure = location.protocol === 'https:';
  const attributes = {
    path: '/',
    domain,
    secure,
    sameSite: 'Lax',
    'max-age': value ? LIFETIME_S : '-1',
  } as const;
  quietly(() => Cookies.set(NAME, value, attributes));
}

// In a sandboxed frame even looking at document.cookie throws.
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
