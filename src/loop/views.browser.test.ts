import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { ok } from '../protocol/result.js';
import type { Reward } from '../protocol/reward.js';
import { lumen } from './lumen.fixture.js';
import { seen } from './seen.fixture.js';

let goodword: Goodword;
let place: HTMLElement;
let numbersMs = 0;
const opened: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  place = document.body.appendChild(document.createElement('section'));
  const shop = lumen();
  const standing = async () => {
    await new Promise((done) => setTimeout(done, numbersMs));
    return shop.transport.standing();
  };
  goodword = createGoodword({ ...shop, transport: { ...shop.transport, standing } });
  goodword.on('opened', ({ surface }) => opened.push(surface));
});
afterEach(() => {
  goodword.consent('denied');
  goodword.destroy();
  place.remove();
  document.body.removeAttribute('style');
  opened.length = 0;
  vi.restoreAllMocks();
});

const inside = () => place.querySelector('goodword-root')?.shadowRoot;

describe('a piece of the shop’s own page', () => {
  it('says what the popup says, with the link to copy, and leaves the focus where it is', async () => {
    const field = place.appendChild(document.createElement('input'));
    field.focus();
    const shown = await goodword.open({ into: place });
    expect(shown.ok).toBe(true);
    await vi.waitFor(() => expect(inside()?.querySelector('input')?.value).toContain('BEN123'));
    expect(inside()?.querySelector('h2')?.textContent).toBe('Give 20%, get 20%');
    expect(document.activeElement).toBe(field);
    expect(opened).toEqual(['inline']);
  });

  it('stays when the popup is closed, and goes when it is asked to', async () => {
    const shown = await goodword.open({ into: place });
    goodword.close();
    expect(inside()).toBeTruthy();
    if (shown.ok) shown.value.close();
    expect(place.childElementCount).toBe(0);
  });

  it('tells its own place what happens in it, and no other', async () => {
    const other = document.body.appendChild(document.createElement('section'));
    const told: string[] = [];
    const hear = ({ type, target }: Event) =>
      told.push(`${type} ${target === place ? 'here' : 'there'}`);
    for (const type of ['goodword-opened', 'goodword-shared'])
      document.addEventListener(type, hear);
    await goodword.open({ view: 'portal', into: other });
    told.length = 0;
    await goodword.open({ into: place });
    place.addEventListener('click', (event) => event.preventDefault());
    await vi.waitFor(() => expect(inside()?.querySelector('a[part=channel]')).toBeTruthy());
    inside()?.querySelector<HTMLElement>('a[part=channel]')?.click();
    expect(told).toEqual(['goodword-opened here', 'goodword-shared here']);
    other.remove();
  });

  it('keeps what is typed in it from the hotkeys of the page', async () => {
    await goodword.open({ view: 'claim', into: place });
    const heard: string[] = [];
    const hear = ({ key, type }: KeyboardEvent) => heard.push(`${type} ${key}`);
    const press = (target: Element | null | undefined) => {
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        document.addEventListener(type, hear, { once: true });
        target?.dispatchEvent(new KeyboardEvent(type, { key: '/', bubbles: true, composed: true }));
        document.removeEventListener(type, hear);
      }
    };
    press(inside()?.querySelector('input'));
    expect(heard).toEqual([]);
    press(inside()?.querySelector('button'));
    expect(heard.length).toBe(3);
  });

  it.each(['share', 'nps', 'portal', 'thanks', 'claim'] as const)(
    'can be read where the page gives its place the room of what is in it, and no more: %s',
    async (view) => {
      document.body.style.display = 'flex';
      expect((await goodword.open({ view, into: place })).ok).toBe(true);
      expect(inside()?.querySelector('section')?.offsetWidth).toBeGreaterThanOrEqual(220);
    },
  );

  it('is gone with everything else when the shop stops us', async () => {
    await goodword.open({ into: place });
    goodword.destroy();
    expect(place.childElementCount).toBe(0);
  });

  it('that nobody knows is a problem to read, not an exception', async () => {
    const answer = await goodword.open({ view: 'nothing' as 'share' });
    expect(answer.ok).toBe(false);
    const button = place.appendChild(document.createElement('button'));
    button.dataset['goodword'] = 'open';
    button.dataset['view'] = 'nothing';
    button.click();
    await vi.waitFor(() => expect(goodword.status().problem?.code).toBe('unreachable'));
  });
});

describe('for a friend', () => {
  beforeEach(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as any page would find it.
    document.cookie = `gw=1~visitor-of-the-views~ANNA42.${Date.now().toString(36)}.k;path=/`;
  });
  const offer = { kind: 'percent', percent: 20 } as const;
  const gift: Reward = {
    ...{ id: 'r1', side: 'friend', offer, state: 'redeemed', reason: 'used-on-order' },
    ...{ orderedAt: 0, changedAt: 0 },
  };

  it('the thanks that already stand are said in the name of who invited him once his order is known', async () => {
    let rewards: Reward[] = [];
    goodword.destroy();
    const shop = lumen();
    const standing = async () => ok({ friend: { invitedBy: 'Anna', rewards } });
    const transport = { ...shop.transport, standing };
    goodword = createGoodword({ ...shop, ask: { afterPurchase: false }, transport });
    await goodword.open({ view: 'thanks', into: place });
    await vi.waitFor(() => expect(inside()?.querySelector('.mast .bone')).toBeNull());
    expect(inside()?.textContent).not.toContain('Anna');
    rewards = [gift];
    await goodword.purchase({ id: '1001', total: '20.00', currency: 'USD' });
    await vi.waitFor(() => expect(inside()?.textContent).toContain('Anna thanks you!'));
  });

  it.each(['welcome', 'reminder'] as const)(
    'the %s stays where it is when the page exchanges its body again and again, and goes when he closes it',
    async (view) => {
      await goodword.open({ view });
      const shown = await seen(`[part=${view}]`);
      // Not by what its motion makes of it, which begins again with each body.
      const place = () => [shown.offsetTop, shown.offsetLeft];
      const before = place();
      for (let time = 0; time < 3; time++) {
        document.documentElement.replaceChild(document.createElement('body'), document.body);
        await vi.waitFor(() => expect(shown.isConnected).toBe(true));
        expect(place()).toEqual(before);
      }
      shown.querySelector<HTMLElement>('[part=close]')?.click();
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      await new Promise((done) => setTimeout(done, 300));
      expect(document.querySelector('goodword-root')).toBeNull();
    },
  );
});

describe('what stands above the page', () => {
  const dialogs = (selector = 'dialog[open]') =>
    [...document.querySelectorAll('goodword-root')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLDialogElement>(selector) ?? []),
    ]);

  it('is one of each view, however often it is asked for', async () => {
    const twice = [goodword.open({ view: 'portal' }), goodword.open({ view: 'portal' })];
    await Promise.all(twice);
    await goodword.open({ view: 'portal' });
    expect(dialogs('dialog.portal').length).toBe(1);
    dialogs('dialog.portal [part=close]')[0]?.click();
    expect(dialogs('dialog.portal')).toEqual([]);
    await goodword.open({ view: 'portal' });
    expect(dialogs('dialog.portal').length).toBe(1);
  });

  it('leaves the page scrolling as before, popup and view together', async () => {
    const page = document.documentElement;
    await goodword.open();
    await goodword.open({ view: 'portal' });
    expect(getComputedStyle(page).overflowY).toBe('hidden');
    goodword.close();
    expect([dialogs(), page.style.overflow]).toEqual([[], '']);
  });

  it('begins at the question who sent her, not at the button that closes it', async () => {
    await goodword.open({ view: 'claim' });
    const [headline] = dialogs('dialog.claim h2');
    expect((headline?.getRootNode() as ShadowRoot | undefined)?.activeElement).toBe(headline);
  });
});

describe('a popup that nobody has pressed for', () => {
  // Playwright's Firefox says of every page that it has just been pressed.
  beforeEach(() => {
    vi.spyOn(UserActivation.prototype, 'isActive', 'get').mockReturnValue(false);
  });
  afterEach(() => {
    numbersMs = 0;
  });
  const popup = () => document.querySelector('goodword-root')?.shadowRoot;

  it('comes with her numbers in it, so that it does not grow while they arrive', async () => {
    numbersMs = 50;
    await goodword.open();
    expect(popup()?.querySelector('dialog[open] .empty')).toBeTruthy();
  });

  it('comes without them where the backend takes its time', async () => {
    numbersMs = 10_000;
    await goodword.open();
    expect(popup()?.querySelector('dialog[open] .bone.tall')).toBeTruthy();
  });
});
