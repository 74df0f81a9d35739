import { type ReadonlySignal, signal } from '@preact/signals';
import { codeIn, type Invited, type Redeemed } from 'goodword/protocol';
import type { Api, Trouble } from './api.js';

type Told = { readonly trouble?: Trouble | 'no-code' };

/** Where the till stands. */
export type Step =
  | { readonly is: 'opening' }
  | ({ readonly is: 'signed-out' } & Told)
  | ({ readonly is: 'asking' } & Told)
  /** `id` names the order from now on: sending it twice is harmless. */
  | ({ readonly is: 'found'; readonly invited: Invited; readonly id: string } & Told)
  | { readonly is: 'done'; readonly invited: Invited; readonly redeemed: Redeemed };

/** What the person at the till fills in. */
export interface Filled {
  readonly total: string;
  readonly currency: string;
  readonly receipt: string;
  readonly firstOrder: boolean;
}

export interface Till {
  readonly step: ReadonlySignal<Step>;
  /** Something is being asked of the backend. */
  readonly busy: ReadonlySignal<boolean>;
  open(): Promise<void>;
  signIn(key: string): Promise<void>;
  signOut(): Promise<void>;
  /** Looks up what was typed or scanned. */
  look(text: string): Promise<void>;
  confirm(filled: Filled): Promise<void>;
  /** The next customer. */
  again(): void;
}

export function createTill(api: Api, newId: () => string): Till {
  const step = signal<Step>({ is: 'opening' });
  const busy = signal(false);
  let pass = '';

  // One thing at a time: a second press of the button is no second order.
  async function alone(work: () => Promise<Step>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    step.value = await work();
    busy.value = false;
  }

  async function enter(asked: ReturnType<Api['session']>, typed: boolean): Promise<Step> {
    const answer = await asked;
    if (!answer.ok) {
      return { is: 'signed-out', ...(typed || answer.trouble === 'offline' ? answer : {}) };
    }
    pass = answer.value;
    return { is: 'asking' };
  }

  return {
    step,
    busy,
    open: () => alone(() => enter(api.session(), false)),
    signIn: (key) => alone(() => enter(api.signIn(key.trim()), true)),
    signOut: () =>
      alone(async () => {
        await api.signOut(pass);
        return { is: 'signed-out' };
      }),
    look: (text) =>
      alone(async () => {
        const code = codeIn(text);
        if (code === undefined) return { is: 'asking', trouble: 'no-code' };
        const answer = await api.invited(code);
        if (answer.ok) return { is: 'found', invited: answer.value, id: newId() };
        const { trouble } = answer;
        return { is: trouble === 'signed-out' ? 'signed-out' : 'asking', trouble };
      }),
    confirm: ({ total, currency, receipt, firstOrder }) =>
      alone(async () => {
        const found = step.value;
        if (found.is !== 'found') return found;
        const { invited, id } = found;
        const answer = await api.redeem(pass, {
          ...{ id, code: invited.code, total, currency },
          ...(receipt.trim() && { receipt: receipt.trim() }),
          ...(invited.firstOrderOnly && { firstOrder }),
        });
        if (answer.ok) return { is: 'done', invited, redeemed: answer.value };
        return answer.trouble === 'signed-out'
          ? { is: 'signed-out', trouble: answer.trouble }
          : { is: 'found', invited, id, trouble: answer.trouble };
      }),
    again: () => {
      step.value = { is: 'asking' };
    },
  };
}
