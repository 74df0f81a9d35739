export type Fetch = typeof fetch;

const TOLD_MS = 50;

/**
 * A fetch that is silent once the page's Content Security Policy has forbidden it: a policy does not change while a page
 * lives, and each further try would only be one more line in the shop's console. Nor does it try again for somebody who has
 * taken her consent back: the backend would know her anew.
 */
export function heedPolicy(may: () => boolean): Fetch {
  let forbidden: Error | undefined;
  return async (request, init) => {
    if (!may()) throw new Error('Consent was taken back.');
    if (forbidden) throw forbidden;
    const { url } = request as Request; // which ky always makes
    const watching = new AbortController();
    const hear = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
      if (blockedURI !== url || disposition === 'report') return;
      forbidden = new Error(`Content Security Policy: add ${new URL(url).origin} to connect-src.`);
    };
    globalThis.document?.addEventListener('securitypolicyviolation', hear, watching);
    try {
      return await fetch(request, init);
    } catch (error) {
      // Browsers tell of it a moment after the request has failed. What outlives its page has none to wait.
      if (!init?.keepalive) await new Promise((told) => setTimeout(told, TOLD_MS));
      throw forbidden ?? error;
    } finally {
      watching.abort();
    }
  };
}
