import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Program } from 'goodword/protocol';
import type { KeyStore } from './admin-key.js';
import type { Api } from './api.js';

export type Session =
  /** Shows the form; with a problem where the last try failed. */
  | { readonly kind: 'asking'; readonly problem?: Problem }
  /** A key is being tried: typed in the form, or remembered. */
  | { readonly kind: 'checking'; readonly typed: boolean }
  /** There is a remembered key, but the backend cannot be asked about it. */
  | { readonly kind: 'stuck'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly key: string; readonly programs: readonly Program[] };

export interface Door {
  readonly session: ReadonlySignal<Session>;
  /** Tries the key of the address or of this tab; asks for one where there is none. */
  enter(): Promise<void>;
  signIn(key: string): Promise<void>;
  signOut(problem?: Problem): void;
}

export function createDoor(api: Api, keys: KeyStore): Door {
  const session = signal<Session>({ kind: 'checking', typed: false });
  let turn = 0;

  async function attempt(key: string, typed: boolean): Promise<void> {
    const mine = ++turn;
    session.value = { kind: 'checking', typed };
    const programs = await api.programs(key);
    if (mine !== turn) return;
    if (programs.ok) {
      keys.keep(key);
      session.value = { kind: 'open', key, programs: programs.value };
    } else if (typed || programs.problem.code === 'unauthorised') {
      keys.forget();
      session.value = { kind: 'asking', problem: programs.problem };
    } else {
      session.value = { kind: 'stuck', problem: programs.problem };
    }
  }

  return {
    session,
    async enter() {
      const key = keys.find();
      if (key) await attempt(key, false);
      else session.value = { kind: 'asking' };
    },
    async signIn(typed) {
      // Keys are copied out of terminals, with the line break.
      const key = typed.trim();
      if (/^[\x21-\x7e]+$/.test(key)) return attempt(key, true);
      const message = key
        ? 'A key has letters, digits and signs only, without spaces.'
        : 'Paste the key first.';
      session.value = { kind: 'asking', problem: { code: 'bad-request', message } };
    },
    signOut(problem) {
      turn++;
      keys.forget();
      session.value = { kind: 'asking', ...(problem && { problem }) };
    },
  };
}
