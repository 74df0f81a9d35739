import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { ok, type Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import { type AskingOptions, asking } from './asking.js';

const offer = { kind: 'percent', percent: 20 } as const;
const started: Goodword[] = [];
const opened: string[] = [];
/** What a question asks the backend before it is shown: there within the second, where the question itself takes two. */
let prepared = 0;

async function visit(
  options: AskingOptions,
  standing: () => Promise<Result<Standing>> = async () => ok({}),
): Promise<Goodword> {
  const goodword = createGoodword({
    program: {
      id: 'default',
      version: 1,
      shop: 'Lumen Pottery',
      shareUrl: 'https://shop.example/',
      offers: { advocate: offer, friend: offer },
      rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
    },
    advocate: { code: 'BEN123', link: 'https://shop.example/?via=BEN123' },
    transport: {
      send: async ({ events }) => ({ answers: events.map(({ id }) => ({ id, result: 'ok' })) }),
      standing() {
        prepared += 1;
        return standing();
      },
    },
    with: [asking(options)],
  });
  goodword.on('opened', ({ surface }) => opened.push(surface));
  started.push(goodword);
  await new Promise((joined) => setTimeout(joined)); // extras join in the next moment
  return goodword;
}
const leave = () => started.pop()?.destroy();
const at = (rule: object = {}): AskingOptions => ({
  asks: [{ when: { event: 'moment' }, ...rule }],
});
const come = (name = 'moment') => window.dispatchEvent(new Event(name));
const show = (html: string) => {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
};
/** Time enough for whatever would have been prepared. */
const aWhile = () => new Promise((done) => setTimeout(done, 1_200));
const isOpen = () =>
  document.querySelector('goodword-root')?.shadowRoot?.querySelector('dialog')?.open;

async function isNotAsked(): Promise<void> {
  await aWhile();
  expect([opened, prepared]).toEqual([[], 0]);
}
/** Whoever has this before her is not asked; and is, once it is gone. */
async function isAskedOnceGone(obstacle: Element): Promise<void> {
  await visit(at());
  come();
  await isNotAsked();
  obstacle.remove();
  document.body.click();
  await vi.waitFor(() => expect(opened).toEqual(['event']));
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  started.at(-1)?.consent('denied');
  leave();
  opened.length = 0;
  prepared = 0;
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('asking at the right moment', () => {
  it('opens the popup, and says in the report what asked for it', async () => {
    await visit(at({ id: 'tier' }));
    come();
    await vi.waitFor(() => expect(opened).toEqual(['tier']));
  });

  it('waits until a banner is gone, without looking at it again and again', async () => {
    const banner = show('<div id="onetrust-banner-sdk" style="height:90px">Cookies?</div>');
    await isAskedOnceGone(banner);
  });

  it('waits until another dialog is closed', async () => {
    const dialog = show('<dialog>Choose a size</dialog>') as HTMLDialogElement;
    dialog.showModal();
    await visit(at());
    come();
    await isNotAsked();
    dialog.close();
    await vi.waitFor(() => expect(opened).toEqual(['event']));
  });

  it('waits until a view of ours is closed', async () => {
    const shop = await visit(at());
    await shop.open({ view: 'portal' });
    await vi.waitFor(() => expect(prepared).toBe(1));
    come();
    await aWhile();
    expect([opened, prepared]).toEqual([['api'], 1]);
    shop.close();
    document.body.click();
    await vi.waitFor(() => expect(opened).toEqual(['api', 'event']));
  });

  it('never stops who is typing', async () => {
    const field = show('<input name="search">');
    field.focus();
    await visit(at());
    come();
    await isNotAsked();
    field.blur();
    // Firefox tells only the page in front that its focus has moved, and another test's may be there.
    if (!document.hasFocus()) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await vi.waitFor(() => expect(opened).toEqual(['event']));
  });

  it.each([
    ['types in a field of an element of its own', 'x-search', '<input>'],
    [
      'has a banner before her whose element is a point',
      'div',
      '<p style="position:fixed">Cookies?</p>',
    ],
  ])('never stops who %s', async (_, name, html) => {
    const element = document.body.appendChild(document.createElement(name));
    if (name === 'div') element.id = 'usercentrics-root';
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    root.querySelector('input')?.focus();
    await isAskedOnceGone(element);
  });

  it('never stops who types in a frame, as the fields of a card are', async () => {
    const frame = show('<iframe title="Card number"></iframe>');
    frame.focus();
    await isAskedOnceGone(frame);
  });

  it('never stops who began to type while the question was fetched, and counts it when it is asked', async () => {
    let answer = (_: Result<Standing>) => {};
    const standing = vi.fn(() => new Promise<Result<Standing>>((go) => (answer = go)));
    const field = show('<input name="password">');
    await visit(at(), standing);
    come();
    await vi.waitFor(() => expect(standing).toHaveBeenCalled());
    field.focus();
    answer(ok({}));
    await aWhile();
    const lastAsk = () => JSON.parse(localStorage.getItem('gw.asks') ?? '{}').last;
    expect([opened, lastAsk()]).toEqual([[], undefined]);
    field.remove();
    document.body.click();
    await vi.waitFor(() => expect(opened).toEqual(['event']));
    expect(lastAsk()).toBeDefined();
  });

  it('asks once, on this page and on the next', async () => {
    const shop = await visit(at());
    come();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    shop.close();
    come();
    leave();
    await visit(at());
    prepared = 0;
    come();
    await aWhile();
    expect([opened, prepared]).toEqual([['event'], 0]);
  });

  it('opens as often as she presses, whatever she said before', async () => {
    const link = show('<button class="refer">Refer a friend</button>');
    const shop = await visit({ asks: [{ when: { click: '.refer' } }] });
    link.click();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    shop.close();
    link.click();
    await vi.waitFor(() => expect(opened.length).toBeGreaterThan(1));
  });

  it('asks only on the pages that are meant, under a router too', async () => {
    const before = location.href;
    await visit(at({ pages: ['/account*'] }));
    come();
    history.pushState(null, '', '/account/orders');
    await isNotAsked();
    come();
    await vi.waitFor(() => expect(opened).toEqual(['event']));
    history.replaceState(null, '', before);
  });

  it('does not ask any more where the page has changed before its time', async () => {
    const before = location.href;
    history.replaceState(null, '', '/account');
    const banner = show('<div data-goodword-wait style="height:90px">Wait</div>');
    await visit(at({ pages: ['/account'] }));
    come();
    await aWhile();
    history.pushState(null, '', '/checkout');
    banner.remove();
    document.body.click();
    await isNotAsked();
    history.replaceState(null, '', before);
  });

  it('asks whom it is for, by what the shop says of her, and tells nobody', async () => {
    const regulars = { for: { ordersFrom: 2 } };
    await visit({ ...at(regulars), shopper: { orders: 1 } });
    come();
    await isNotAsked();
    leave();
    await visit({ ...at(regulars), shopper: { orders: 2 } });
    come();
    await vi.waitFor(() => expect(opened).toEqual(['event']));
  });

  it('asks nothing and keeps nothing without consent', async () => {
    const shop = await visit(at());
    shop.consent('denied');
    come();
    await isNotAsked();
    expect(localStorage.getItem('gw.asks')).toBeNull();
  });

  it('names what is wrong in its list, and harms nothing', async () => {
    const shop = await visit({ asks: [{ when: { mood: 'good' } }] as never });
    await vi.waitFor(() => expect(shop.status().problem?.message).toContain('asks[0]'));
    leave();
    const next = await visit({ asks: [{ when: { click: '..refer' } }] });
    await vi.waitFor(() => expect(next.status().problem?.message).toContain('asks'));
  });
});
