import Cookies from 'js-cookie';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Backend } from '../delivery/backend.js';
import type { Batch } from '../protocol/batch.js';
import { no, ok } from '../protocol/result.js';
import type { Goodword } from './api.js';
import { bundledParts } from './bundled-parts.js';
import { type GoodwordOptions, settle } from './options.js';
import type { Parts, PartsByName } from './stage.js';
import { wire } from './wiring.js';

export const order = { id: '1001', total: '42.00', currency: 'USD' };
export const offer = { kind: 'percent', percent: 20 } as const;

/** A shop's page with us on it: a real engine, a backend that remembers, a popup that only says what it would do. */
export function openShop(options: Partial<GoodwordOptions> = {}) {
  const batches: Batch[] = [];
  const popup: string[] = [];
  const backend: Pick<Backend, 'send' | 'invitation'> = {
    async send(batch) {
      batches.push(batch);
      return { answers: batch.events.map(({ id }) => ({ id, result: 'ok' as const })) };
    },
    invitation: async (program, code) =>
      code === 'ANNA42' ? ok({ program, code, offer }) : no('unknown-code', 'Nobody owns it.'),
  };
  const own: Partial<PartsByName> = {
    widget: {
      createSharing: () => ({
        open: async (surface) => {
          popup.push(surface);
          return ok({ close() {} });
        },
        async prepare(opener) {
          // An ask prepares without a button, and is told by its opening.
          if (opener) popup.push('prepared');
          return ok(true);
        },
        close: () => popup.push('closed'),
        destroy: () => popup.push('destroyed'),
      }),
    },
    welcome: {
      startWelcome({ invitation }) {
        popup.push(`welcome from ${invitation.code}`);
        return { close: () => popup.push('card closed') };
      },
    },
  };
  const brought: string[] = [];
  const blocked = new Set<string>();
  const parts: Parts = async (name) => {
    brought.push(name);
    if (blocked.has(name)) throw new Error('blocked');
    return own[name] ?? bundledParts(name);
  };
  const sending = options.endpoint === undefined ? { transport: backend } : {};
  const goodword = wire(settle({ program: 'default', ...sending, ...options }), parts);
  shops.push(goodword);
  const events = () => batches.flatMap((batch) => batch.events);
  const types = () => events().map(({ type }) => type);
  return { goodword, backend, parts, brought, blocked, popup, batches, events, types };
}

const shops: Goodword[] = [];
export const visit = (address: string) => history.replaceState(null, '', address);
export const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('gw.'));

/** Says yes, and waits until the part is there that watches over it. Answers what is told of consent, from then on too. */
export async function grantWatched(goodword: Goodword): Promise<string[]> {
  const told: string[] = [];
  goodword.on('consent', (state) => told.push(state));
  goodword.consent('granted');
  await vi.waitFor(() => expect(told).toEqual(['granted']));
  return told;
}

/** As the tab does it where she said no: it erases what all tabs share, and leaves a sign for the others. */
export async function takenBackElsewhere(goodword: Goodword): Promise<void> {
  Cookies.remove('gw');
  const sign = new StorageEvent('storage', { key: 'gw.denied', newValue: '1' });
  await vi.waitFor(() => {
    dispatchEvent(sign);
    expect(goodword.status().consent).toBe('denied');
  });
}

/** Each test begins on a page of its own, and leaves nothing behind. */
export function eachOnItsOwnPage(): void {
  beforeEach(() => {
    visit('/');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => {
    for (const goodword of shops.splice(0)) {
      goodword.consent('denied');
      goodword.destroy();
    }
    document.body.innerHTML = '';
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    Reflect.deleteProperty(document, 'prerendering');
    vi.restoreAllMocks();
  });
}
