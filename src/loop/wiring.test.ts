import { describe, expect, it, vi } from 'vitest';
import { settle } from './options.js';
import { eachOnItsOwnPage, kept, openShop, order } from './shop-page.fixture.js';
import { wire } from './wiring.js';

eachOnItsOwnPage();

describe('the page', () => {
  it('opens the popup from any element that asks for it, and brings it near beforehand', async () => {
    document.body.innerHTML = '<a href="#invite" data-goodword="open"><b>Invite</b></a>';
    const shop = openShop();
    const inner = document.querySelector('b');
    inner?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await vi.waitFor(() => expect(shop.popup).toEqual(['prepared']));
    const click = new Event('click', { bubbles: true, composed: true, cancelable: true });
    inner?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(shop.popup).toEqual(['prepared', 'button']));
  });

  it('starts us once: a second start says so and answers the first one’s object', () => {
    const { goodword, parts } = openShop();
    expect(wire(settle({ endpoint: '/x', program: 'other' }), parts)).toBe(goodword);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('started twice'));
  });

  it('is as before after destroy: no listener answers, no call does anything', async () => {
    document.body.innerHTML = '<button data-goodword="open">Invite</button>';
    const shop = openShop();
    await shop.goodword.open();
    shop.goodword.destroy();
    shop.goodword.destroy();
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    document.querySelector('button')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
    const answer = await shop.goodword.purchase(order);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'stopped' } });
    expect([shop.popup, kept()]).toEqual([['api', 'destroyed'], []]);
  });

  it('does not let a listener that throws harm the shop or the other listeners', async () => {
    const { goodword } = openShop();
    const heard: string[] = [];
    vi.spyOn(console, 'error').mockImplementation(() => {});
    goodword.on('answered', () => {
      throw new Error('mine');
    });
    goodword.on('answered', ({ id }) => heard.push(id));
    const silent = goodword.on('answered', () => heard.push('never'));
    silent();
    await goodword.signup({ subject: 'account-7' });
    expect(heard).toEqual(['signup:default:account-7']);
  });
});
