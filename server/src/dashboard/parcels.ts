import { type ReadonlySignal, signal } from '@preact/signals';
import type { Api } from './api.js';
import type { Asked } from './asked.js';
import { createDesk, type Desk } from './desk.js';
import { createLoader, type Loadable } from './loader.js';
import type { Parcel, ParcelState } from './parcel.js';

type Again = { readonly action: 'again' };
type ParcelDesk = Desk<Parcel, Again>;

export interface Parcels {
  readonly list: ReadonlySignal<Loadable<readonly Parcel[]>>;
  readonly state: ReadonlySignal<ParcelState>;
  readonly work: ParcelDesk['work'];
  /** Shows those in a state; the same again asks anew. */
  choose(state: ParcelState): Promise<void>;
  /** Sends a dead one again. Answers whether it is on its way. */
  again(id: string): Promise<boolean>;
  clear(): void;
}

export function createParcels(api: Api, asked: Asked, now: () => number): Parcels {
  const loader = createLoader<readonly Parcel[]>(now);
  const state = signal<ParcelState>('dead');
  const desk: ParcelDesk = createDesk();
  return {
    list: loader.state,
    state,
    work: desk.work,
    async choose(next) {
      if (next !== state.peek()) loader.clear();
      state.value = next;
      await loader.load(() => asked((pass, program) => api.parcels(pass, program, next)));
    },
    async again(id) {
      const sent = await desk.act(id, { action: 'again' }, (parcel) =>
        asked((pass) => api.sendAgain(pass, parcel)),
      );
      if (sent) loader.change((list) => list.filter((one) => one.id !== id));
      return sent !== undefined;
    },
    clear() {
      loader.clear();
      desk.clear();
      state.value = 'dead';
    },
  };
}
