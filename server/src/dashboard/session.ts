import { type ReadonlySignal, signal } from '@preact/signals';
import { ok, type Problem, type Result } from 'goodword/protocol';
import type { Pass } from './access.js';
import type { Served } from './answers.js';
import type { Api } from './api.js';

export type Session =
  /** Shows the form; with a problem where the last try failed. */
  | { readonly kind: 'asking'; readonly problem?: Problem }
  /** A key is being tried: typed in the form, or of the address; or the session of the page before. */
  | { readonly kind: 'checking'; readonly typed: boolean }
  /** There may be a session, but the backend cannot be asked about it. */
  | { readonly kind: 'stuck'; readonly problem: Problem }
  | ({
      readonly kind: 'open';
      readonly pass: string;
      /** Id of the key that opened it. */
      readonly key: string;
      readonly role: string;
    } & Served);

export interface Door {
  readonly session: ReadonlySignal<Session>;
  /** Tries the key of the address, or goes on with the session of this browser; asks for a key where there is neither. */
  enter(): Promise<void>;
  signIn(key: string): Promise<void>;
  signOut(problem?: Problem): void;
  /** Takes over what the backend serves now, for as long as somebody is signed in. */
  serve(served: Served): void;
}

/** `takeKey` answers the key of the address, once. */
export function createDoor(api: Api, takeKey: () => string | undefined): Door {
  const session = signal<Session>({ kind: 'checking', typed: false });
  let turn = 0;

  async function attempt(ask: () => Promise<Result<Pass>>, by: 'form' | 'address' | 'cookie') {
    const mine = ++turn;
    session.value = { kind: 'checking', typed: by === 'form' };
    const opened = await open(api, ask);
    if (mine !== turn) return;
    if (opened.ok) {
      session.value = { kind: 'open', ...opened.value };
      return;
    }
    const { problem } = opened;
    const refused = problem.code === 'unauthorised';
    if (by === 'cookie' && refused) session.value = { kind: 'asking' };
    else if (by === 'cookie' || (by === 'address' && !refused))
      session.value = { kind: 'stuck', problem };
    else session.value = { kind: 'asking', problem };
  }

  let tried: string | undefined;
  return {
    session,
    async enter() {
      // A key that could not be tried is no longer in the address when somebody tries again.
      tried = takeKey() ?? tried;
      const key = tried;
      if (key === undefined) return attempt(() => api.session(), 'cookie');
      await attempt(() => api.signIn(key), 'address');
      if (session.peek().kind !== 'stuck') tried = undefined;
    },
    async signIn(typed) {
      // Keys are copied out of terminals, with the line break.
      const key = typed.trim();
      if (/^[\x21-\x7e]+$/.test(key)) return attempt(() => api.signIn(key), 'form');
      const message = key
        ? 'A key has letters, digits and signs only, without spaces.'
        : 'Paste the key first.';
      session.value = { kind: 'asking', problem: { code: 'bad-request', message } };
    },
    signOut(problem) {
      turn++;
      tried = undefined;
      const was = session.peek();
      session.value = { kind: 'asking', ...(problem && { problem }) };
      if (was.kind === 'open' && !problem) void api.signOut(was.pass);
    },
    serve(served) {
      const was = session.peek();
      if (was.kind === 'open') session.value = { ...was, ...served };
    },
  };
}

async function open(api: Api, ask: () => Promise<Result<Pass>>) {
  const pass = await ask();
  if (!pass.ok) return pass;
  const { csrf, key, role } = pass.value;
  const programs = await api.programs(csrf);
  return programs.ok ? ok({ pass: csrf, key, role, ...programs.value }) : programs;
}
