import type { Invited, Redeemed, Redemption } from 'goodword/protocol';

/** Why something did not happen. `offline`: nobody was reached, nothing is known to be recorded. */
export type Trouble =
  | 'offline'
  | 'wrong-key'
  | 'signed-out'
  | 'unknown-code'
  | 'used-up'
  | 'other-order'
  | 'too-often'
  | 'broken';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

/** What the till asks of the backend. Nothing here throws. `pass` proves the session beside its cookie. */
export interface Api {
  session(): Promise<Outcome<string>>;
  signIn(key: string): Promise<Outcome<string>>;
  signOut(pass: string): Promise<Outcome<unknown>>;
  invited(code: string): Promise<Outcome<Invited>>;
  redeem(pass: string, redemption: Redemption): Promise<Outcome<Redeemed>>;
}

const PATIENCE_MS = 15_000;
const TROUBLES: Readonly<Record<number, Trouble>> = {
  401: 'signed-out',
  403: 'signed-out',
  404: 'unknown-code',
  409: 'other-order',
  410: 'used-up',
  429: 'too-often',
};

/** @param base The address of the backend, with a slash at its end. */
export function createApi(base: URL, fetch: typeof globalThis.fetch): Api {
  async function call<T>(path: string, method = 'GET', body?: object, pass?: string) {
    let response: Response;
    try {
      response = await fetch(new URL(path, base), {
        method,
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          ...(body && { 'content-type': 'application/json' }),
          ...(pass !== undefined && { 'x-goodword-csrf': pass }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (response.status === 204) return { ok: true, value: undefined as T } as const;
      const answer: unknown = await response.json();
      if (response.ok) return { ok: true, value: answer as T } as const;
    } catch {
      return { ok: false, trouble: 'offline' } as const;
    }
    return { ok: false, trouble: TROUBLES[response.status] ?? 'broken' } as const;
  }
  const pass = async (asked: Promise<Outcome<{ csrf: string }>>): Promise<Outcome<string>> => {
    const answer = await asked;
    return answer.ok ? { ok: true, value: answer.value.csrf } : answer;
  };
  return {
    session: () => pass(call('v1/admin/session')),
    async signIn(key) {
      const signedIn = await pass(call('v1/admin/session', 'POST', { key }));
      const refused = !signedIn.ok && signedIn.trouble === 'signed-out';
      return refused ? { ok: false, trouble: 'wrong-key' } : signedIn;
    },
    signOut: (csrf) => call('v1/admin/session', 'DELETE', undefined, csrf),
    invited: (code) => call<Invited>(`v1/redeem/${encodeURIComponent(code)}`),
    redeem: (csrf, redemption) => call<Redeemed>('v1/redeem', 'POST', redemption, csrf),
  };
}
