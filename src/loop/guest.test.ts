import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Registration } from '../protocol/advocate.js';
import { ok } from '../protocol/result.js';
import { bundledParts } from './bundled-parts.js';
import { settle } from './options.js';
import type { Parts, SharingOptions } from './stage.js';
import { wire } from './wiring.js';

const order = { id: '1001', total: '42.00', currency: 'USD' };
let end = () => {};

/** A page of a shop that asks for consent, with a popup that only registers whoever opens it. */
function openShop() {
  document.body.innerHTML = '<button data-goodword="open">Invite</button>';
  const registered: string[] = [];
  const forgotten: string[] = [];
  const popups: string[] = [];
  const brought: string[] = [];
  const backend = {
    send: async () => ({ answers: [] }),
    async register({ visitor }: Registration) {
      registered.push(visitor);
      return ok({ code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' });
    },
    async forget(_: string, visitor: string) {
      forgotten.push(visitor);
      return ok(true as const);
    },
  };
  const createSharing = ({ stage, guest }: SharingOptions) => ({
    async open(surface: string) {
      popups.push(`${guest ? 'guest' : 'shopper'} by ${surface}`);
      await backend.register({ program: 'default', visitor: stage.visitor() });
      await stage.report('open', { surface });
      const touches = [{ code: 'BEA7', at: 1, known: true }];
      stage.memory.write({ ...stage.memory.read(), touches });
      stage.shelf.set('gw.told', '1');
      return ok(true as const);
    },
    prepare: async () => ok(true as const),
    close: () => popups.push('closed'),
    destroy: () => popups.push('destroyed'),
  });
  const parts = (async (name) => {
    const part = name === 'widget' ? { createSharing } : await bundledParts(name);
    brought.push(name);
    return part;
  }) as Parts;
  const goodword = wire(
    settle({ program: 'default', consent: 'pending', transport: backend }),
    parts,
  );
  end = () => {
    goodword.consent('denied');
    goodword.destroy();
  };
  const press = () => document.querySelector('button')?.click();
  const kept = () => [document.cookie, ...Object.keys(localStorage)];
  return { goodword, registered, forgotten, popups, brought, press, kept };
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  end();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

it('a guest shares, and nothing that her popup writes or reports goes beyond this page', async () => {
  const { goodword, popups, registered, brought, press, kept } = openShop();
  press();
  await vi.waitFor(() => expect(registered).toHaveLength(1));
  press();
  await vi.waitFor(() => expect(registered).toHaveLength(2));
  expect(new Set(registered).size).toBe(1);
  expect([popups[0], kept(), goodword.status().waiting]).toEqual(['guest by button', [''], 0]);
  expect(brought).not.toContain('delivery');
});

it('a guest who comes near the button brings files, and is registered by nobody', async () => {
  const { registered, brought } = openShop();
  const near = new Event('pointerover', { bubbles: true, composed: true });
  document.querySelector('button')?.dispatchEvent(near);
  const files = ['advocate', 'drawing', 'guest', 'widget'];
  await vi.waitFor(() => expect([...brought].sort()).toEqual(files));
  expect(registered).toEqual([]);
});

it('a guest who says yes goes on as who she was; once she takes it back she is somebody new', async () => {
  const { goodword, registered, forgotten, popups, press, kept } = openShop();
  press();
  await vi.waitFor(() => expect(registered).toHaveLength(1));
  const told: string[] = [];
  goodword.on('consent', (state) => told.push(state));
  goodword.consent('granted');
  void goodword.purchase(order);
  expect(document.cookie).toBe(`gw=1~${registered[0]}`);
  await vi.waitFor(() => expect(popups).toContain('shopper by purchase'));
  await vi.waitFor(() => expect(registered).toEqual([registered[0], registered[0]]));
  await vi.waitFor(() => expect(told).toEqual(['granted']));

  goodword.consent('denied');
  await vi.waitFor(() => expect(forgotten).toEqual([registered[0]]));
  press();
  await vi.waitFor(() => expect(registered).toHaveLength(3));
  expect(registered[2]).not.toBe(registered[0]);
  expect(kept()).toEqual(['']);
});

it('a guest’s popup closes and goes with us', async () => {
  const { goodword, popups, press } = openShop();
  press();
  await vi.waitFor(() => expect(popups).toHaveLength(1));
  goodword.close();
  goodword.destroy();
  expect(popups).toEqual(['guest by button', 'closed', 'destroyed']);
});
