import type { CookieFacts } from '../facts.js';
import { quietly } from '../quietly.js';

/** What browsers tell of a cookie beside its name: Chromium all of it, others less. */
interface Told {
  readonly domain?: string | null;
  readonly expires?: number | null;
}

const NAME = 'gw';
const TRIAL = 'gw_doctor';

/**
 * Looks where a cookie lands and how long ours lives. A test cookie is written and removed at once; `mayTry` is false
 * while the shopper has not agreed to any.
 */
export async function lookAtCookie(
  domains: readonly string[],
  mayTry: boolean,
): Promise<CookieFacts> {
  const store = (window as { cookieStore?: { get(name: string): Promise<Told | null> } })
    .cookieStore;
  const told = (await store?.get(NAME).catch(() => null)) ?? {};
  return {
    trial: mayTry ? tryCookie(domains) : { is: 'not-made' },
    ...(told.domain && { domain: told.domain }),
    ...(typeof told.expires === 'number' && { expires: told.expires }),
  };
}

function tryCookie(domains: readonly string[]): CookieFacts['trial'] {
  const on = [...domains, ''].find((domain) => quietly(() => takes(domain)));
  return on === undefined ? { is: 'refused' } : { is: 'taken', on };
}

function takes(domain: string): boolean {
  const where = `;path=/;samesite=lax${domain && `;domain=${domain}`}`;
  const write = (text: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: it tries the very way in which ours is written.
    document.cookie = `${TRIAL}=${text}`;
  };
  write(`1${where};max-age=9`);
  const taken = document.cookie.includes(`${TRIAL}=1`);
  write(`${where};max-age=-1`);
  return taken;
}
