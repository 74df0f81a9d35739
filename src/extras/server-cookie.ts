import { postJson } from '../delivery/post-json.js';
import type { Extra } from '../loop/stage.js';
import { COOKIE_NAME } from '../protocol/remembered-text.js';
import { no } from '../protocol/result.js';
import { type BackendCookieOptions, setByBackend } from '../tracking/backend-cookie.js';
import { domainsOf } from '../tracking/cookie-domains.js';
import { followMemory } from '../tracking/follow-memory.js';

// A landing is written down in several steps; one request is enough for them.
const CALM_MS = 500;

/**
 * Has the backend set our cookie, so that Safari keeps it longer than the seven days of one that a script wrote. The
 * handler must be mounted on the page's own origin. `status().cookie` then says `server`.
 */
export const serverCookie = (): Extra => (stage) => {
  const { settings, memory, valve, trouble } = stage;
  const endpoint = new URL(settings.endpoint, location.href);
  if (endpoint.origin !== location.origin) {
    trouble(no('bad-options', `server-cookie: mount the endpoint on ${location.origin}`));
    return () => {};
  }
  const options: BackendCookieOptions = {
    memory,
    set: (remembered, domain) =>
      // Never aborted: Chromium sets the cookie of an aborted request all the same, and then nobody would take it out again.
      postJson(endpoint.href, '/v1/cookie', { remembered, ...(domain && { domain }) }),
    domains: settings.cookieDomain
      ? [settings.cookieDomain].filter((domain) => domain !== 'host')
      : domainsOf(location.hostname),
    values,
    forgetTwin,
    expiry,
    now: Date.now,
  };
  let calm: ReturnType<typeof setTimeout> | undefined;
  let state: 'idle' | 'asking' | 'over' = 'idle';
  let stopped = false;

  const ask = async () => {
    if (stopped || state !== 'idle' || valve.state() !== 'granted') return;
    state = 'asking';
    const done = await setByBackend(options);
    if (stopped) return;
    // What is wrong now is wrong for the rest of this page; the next one tries again.
    state = done.ok ? 'idle' : 'over';
    if (!done.ok) trouble(done);
    else if (!done.value) later();
  };
  const later = () => {
    clearTimeout(calm);
    calm = setTimeout(ask, CALM_MS);
  };
  const unfollow = followMemory(memory, () => state === 'idle' && later());
  valve.pass(later);
  return () => {
    stopped = true;
    clearTimeout(calm);
    unfollow();
  };
};

/** `data-with="server-cookie"` */
export const fromTag = (): Extra => serverCookie();

const values = (): readonly string[] =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(`${COOKIE_NAME}=`))
    .map((pair) => pair.slice(COOKIE_NAME.length + 1));

function forgetTwin(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on pages without https.
  document.cookie = `${COOKIE_NAME}=; Max-Age=-1; Path=/`;
}

// Firefox tells name and value only, Safari too.
const expiry = async (): Promise<number | undefined> => {
  const cookie = await globalThis.cookieStore?.get(COOKIE_NAME).catch(() => undefined);
  const expires = (cookie as { expires?: unknown } | null | undefined)?.expires;
  return typeof expires === 'number' ? expires : undefined;
};
