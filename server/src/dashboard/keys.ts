import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from 'goodword/protocol';
import type { AdminKey, MadeKey, RevokedKey, WantedKey } from './admin-key.js';
import type { Api } from './api.js';
import type { AskedAnyway } from './asked.js';
import { createDesk, type Desk } from './desk.js';
import { createLoader, type Loadable } from './loader.js';

/** Where the making of a key stands. */
export type Making =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'made'; readonly made: MadeKey };

interface Revoking {
  readonly action: 'revoke';
  /** Whether it is the key that opened the dashboard. */
  readonly own: boolean;
}
type KeyDesk = Desk<RevokedKey, Revoking>;

export interface Keys {
  readonly list: ReadonlySignal<Loadable<readonly AdminKey[]>>;
  readonly making: ReadonlySignal<Making>;
  readonly work: KeyDesk['work'];
  load(): Promise<void>;
  /** Makes one, however often the button is pressed. */
  make(wanted: WantedKey): Promise<void>;
  /** Forgets the one that was made: from then on only whoever copied it has it. */
  dismiss(): void;
  revoke(id: string, own: boolean): Promise<void>;
  clear(): void;
}

/** @param onOut Called when somebody revoked the key that opened the dashboard. */
export function createKeys(
  api: Api,
  asked: AskedAnyway,
  now: () => number,
  onOut: () => void,
): Keys {
  const loader = createLoader<readonly AdminKey[]>(now);
  const making = signal<Making>({ kind: 'none' });
  const desk: KeyDesk = createDesk();
  const load = () => loader.load(() => asked(api.keys));
  return {
    list: loader.state,
    making,
    work: desk.work,
    load,
    async make(wanted) {
      if (making.peek().kind === 'saving') return;
      const mine: Making = { kind: 'saving' };
      making.value = mine;
      const result = await asked((pass) => api.makeKey(pass, wanted));
      if (making.peek() !== mine) return;
      making.value = result.ok
        ? { kind: 'made', made: result.value }
        : { kind: 'failed', problem: result.problem };
      if (result.ok) await load();
    },
    dismiss() {
      making.value = { kind: 'none' };
    },
    async revoke(id, own) {
      const revoked = await desk.act(id, { action: 'revoke', own }, () =>
        asked((pass) => api.revokeKey(pass, id, own)),
      );
      if (!revoked) return;
      loader.change((list) => list.map((key) => (key.id === id ? { ...key, ...revoked } : key)));
      if (own) onOut();
    },
    clear() {
      loader.clear();
      desk.clear();
      making.value = { kind: 'none' };
    },
  };
}
