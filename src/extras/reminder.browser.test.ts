import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { ok } from '../protocol/result.js';
import type { Reward } from '../protocol/reward.js';
import type { Standing } from '../protocol/standing.js';
import { findings } from '../widget/testing/findings.js';
import { reminder } from './reminder.js';

const HOUR_MS = 3_600_000;
const offer = { kind: 'amount', value: { amount: 1000, currency: 'USD' } } as const;
let goodword: Goodword;
let opened: string[] = [];

function start(standing: Standing = {}, language = 'en'): void {
  goodword = createGoodword({
    program: {
      id: 'default',
      version: 1,
      shop: 'Lumen Pottery',
      shareUrl: 'https://shop.example/',
      offers: { advocate: offer, friend: offer },
      rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
    },
    language,
    ask: { afterPurchase: false },
    transport: {
      send: async ({ events }) => ({ answers: events.map(({ id }) => ({ id, result: 'ok' })) }),
      standing: async () => ok(standing),
      invitation: async (program, code) => ok({ program, code, offer, firstName: 'Anna' }),
    },
    with: [reminder()],
  });
  goodword.on('opened', ({ surface }) => opened.push(surface));
}

/** As the cookie of an earlier visit says it. */
function cameByAnna(hoursAgo: number): void {
  const at = (Date.now() - hoursAgo * HOUR_MS).toString(36);
  // biome-ignore lint/suspicious/noDocumentCookie: as any page would find it.
  document.cookie = `gw=1~visitor-of-the-reminder~ANNA42.${at}.k;path=/`;
}
const bar = () =>
  document.querySelector('goodword-root')?.shadowRoot?.querySelector<HTMLElement>('.reminder');
const seen = () =>
  vi.waitFor(() => {
    const found = bar();
    if (!found?.textContent) throw new Error('There is no reminder.');
    return found;
  });
/** Longer than a bar would take that is not to come. */
const settled = () => new Promise((done) => setTimeout(done, 900));

beforeEach(() => {
  opened = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  goodword.consent('denied');
  goodword.destroy();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('a friend who comes back without having ordered', () => {
  it('reads who gives what until when, once in some days, and keeps the focus', async () => {
    cameByAnna(24);
    start();
    const text = (await seen()).textContent;
    expect(text).toContain('Anna gives you $10 off');
    expect(text).toContain('Waiting for you until');
    expect(bar()?.querySelector('input')?.value).toBe('ANNA42');
    expect(document.activeElement).toBe(document.body);
    expect(opened).toEqual(['reminder']);
    for (const motion of bar()?.getAnimations() ?? []) motion.cancel();
    expect(await findings()).toEqual([]);
    goodword.destroy();
    start();
    await settled();
    expect(bar()).toBeUndefined();
  });

  it('is not disturbed at a dialog of the shop, and reads it afterwards', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append('Choose a size');
    dialog.showModal();
    cameByAnna(24);
    start();
    await settled();
    expect(bar()).toBeUndefined();
    dialog.close();
    await seen();
  });

  it('sends it away for good', async () => {
    cameByAnna(24);
    start();
    (await seen()).querySelector<HTMLElement>('.close')?.click();
    expect(document.querySelector('goodword-root')).toBeNull();
    expect(localStorage.getItem('gw.reminder')).toBe('ANNA42 done');
  });

  it('loses it with the order', async () => {
    cameByAnna(24);
    start();
    await seen();
    await goodword.purchase({ id: '1001', total: '20.00', currency: 'USD' });
    expect(document.querySelector('goodword-root')).toBeNull();
    expect(localStorage.getItem('gw.reminder')).toBe('ANNA42 done');
  });
});

it.each([
  ['came longer ago than an invitation counts', 31 * 24, {}],
  ['has ordered on another device', 24, { friend: { rewards: [{ id: 'r1' } as Reward] } }],
])('says nothing to somebody who %s', async (_, hoursAgo, standing) => {
  cameByAnna(hoursAgo);
  start(standing);
  await settled();
  expect(bar()).toBeUndefined();
  expect(opened).toEqual([]);
});
