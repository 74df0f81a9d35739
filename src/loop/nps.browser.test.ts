import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createGoodword, type Goodword } from '../goodword.js';
import type { ReferralEvent } from '../protocol/event.js';
import { findings } from '../widget/testing/findings.js';
import { leavePage } from './leave-page.fixture.js';
import { lumen } from './lumen.fixture.js';
import { find, seen } from './seen.fixture.js';

let goodword: Goodword;
let place: HTMLElement;
const sent: ReferralEvent[] = [];

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await page.viewport(320, 700);
  sent.length = 0;
  place = document.body.appendChild(document.createElement('section'));
  goodword = createGoodword(lumen(sent));
});
afterEach(() => leavePage(goodword));

const number = async (n: number) => (await seen(`input[aria-label="${n}"]`)) as HTMLInputElement;
const answers = () =>
  vi.waitFor(() => {
    const found = sent.filter(({ type }) => type === 'feedback');
    expect(found).not.toEqual([]);
    return found;
  });

describe('“How likely are you to recommend us?”', () => {
  it('takes whoever is very likely to straight to sharing', async () => {
    await goodword.open({ view: 'nps' });
    (await number(9)).click();
    const send = await seen('.nps [type=submit]');
    expect(find('textarea')).toBeUndefined();
    send.click();
    await seen('.share-popup, .channels, .copy-field');
    expect(find('.nps')).toBeUndefined();
    expect(await answers()).toMatchObject([{ type: 'feedback', score: 9 }]);
    await vi.waitFor(() => {
      const surfaces = sent.flatMap((event) => (event.type === 'open' ? event.surface : []));
      expect(surfaces.sort()).toEqual(['api', 'nps']);
    });
  });

  it('begins at the question, not at the button that sends it away', async () => {
    await goodword.open({ view: 'nps' });
    const question = await seen('.nps h2');
    expect((question.getRootNode() as ShadowRoot).activeElement).toBe(question);
  });

  it('asks others for the reason, and thanks them', async () => {
    await goodword.open({ view: 'nps', into: place });
    (await number(6)).click();
    const field = (await seen('textarea')) as HTMLTextAreaElement;
    field.value = 'The glaze was chipped.';
    (await seen('.nps [type=submit]')).click();
    await vi.waitFor(() => expect(find('.nps h2')?.textContent).toBe('Thank you!'));
    // The button is gone: keyboards go on at the headline.
    const thanks = await seen('.nps h2');
    expect((thanks.getRootNode() as ShadowRoot).activeElement).toBe(thanks);
    expect(await answers()).toMatchObject([{ score: 6, comment: 'The glaze was chipped.' }]);
    expect(find('dialog')).toBeUndefined();
  });

  it('is one group of radio buttons, as keyboards know it, and sends nothing before it is sent', async () => {
    await goodword.open({ view: 'nps', into: place });
    const all = await Promise.all([0, 1, 2, 10].map(number));
    expect(new Set(all.map(({ type, name, form }) => `${type} ${name} ${!!form}`)).size).toBe(1);
    expect(all[0]).toMatchObject({ type: 'radio', form: expect.any(HTMLFormElement) });
    all[1]?.click();
    all[2]?.click();
    await vi.waitFor(async () => expect((await number(2)).checked).toBe(true));
    expect((await number(1)).checked).toBe(false);
    expect(sent.filter(({ type }) => type === 'feedback')).toEqual([]);
    all[2]?.form?.requestSubmit(); // what Enter does
    expect(await answers()).toMatchObject([{ score: 2 }]);
  });

  it('does not ask who has answered or said no, for 90 days', async () => {
    await goodword.open({ view: 'nps' });
    (await seen('.nps [part=close]')).click();
    expect(find('.nps')).toBeUndefined();
    expect((await goodword.open({ view: 'nps' })).ok).toBe(true);
    expect(find('.nps')).toBeUndefined();
    localStorage.setItem('gw.nps', String(Date.now() - 91 * 86_400_000));
    await goodword.open({ view: 'nps' });
    await seen('.nps');
  });

  it('fits the smallest phone with targets for thumbs, and axe finds nothing', async () => {
    await goodword.open({ view: 'nps', into: place });
    await number(5);
    const scores = Array.from((await seen('.scores')).children);
    for (const { width, height, right } of scores.map((one) => one.getBoundingClientRect())) {
      expect(width).toBeGreaterThanOrEqual(32);
      expect(height).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(320);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    (await number(3)).click();
    await seen('textarea');
    expect(await findings()).toEqual([]);
  });
});
