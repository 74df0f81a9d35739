import { describe, expect, it, vi } from 'vitest';
import type { GoodwordOptions } from './options.js';
import { eachOnItsOwnPage, kept, openShop, order, visit } from './shop-page.fixture.js';

eachOnItsOwnPage();

describe('a customer who buys', () => {
  it('is on disk when the call returns, credited to her friend, and asked to share once', async () => {
    visit('/?via=ANNA42');
    const shop = openShop();
    const answer = shop.goodword.purchase(order);
    expect(kept()).toContain('gw.out.purchase:default:1001');
    expect(await answer).toEqual({
      ok: true,
      value: { id: 'purchase:default:1001', result: 'ok' },
    });
    expect(shop.events().find(({ type }) => type === 'purchase')).toMatchObject({
      order: { total: { amount: 4200, currency: 'USD' } },
      touches: [{ code: 'ANNA42' }],
    });
    await shop.goodword.purchase(order);
    const asked = () => shop.popup.filter((surface) => surface === 'purchase');
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    await new Promise((done) => setTimeout(done, 300)); // a second question would be there by then
    expect(asked()).toHaveLength(1);
    expect(shop.goodword.status().waiting).toBe(0);
  });

  it('is reported by the order that the page declares', async () => {
    document.body.innerHTML = `<script type="application/json" data-goodword="order">${JSON.stringify(order)}</script>`;
    const shop = openShop({ ask: { afterPurchase: false } });
    await vi.waitFor(() => expect(shop.types()).toEqual(['purchase']));
    expect(shop.brought).not.toContain('ask');
  });

  it.each([
    [{ ...order, id: '{{ order.id }}' }, 'bad-order-id'],
    [{ ...order, total: '1.234,567' }, 'bad-amount'],
    [undefined, 'bad-order'],
  ])('is refused loudly with the order %j, and nothing is left behind', async (wrong, code) => {
    const { goodword, events } = openShop();
    const answer = await goodword.purchase(wrong as never);
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(code));
    expect([goodword.status().waiting, events()]).toEqual([0, []]);
    expect(goodword.status().dropped).toMatchObject([{ reason: code }]);
  });

  it('gets an answer, not an exception, for an order of which no JSON can be made', async () => {
    const { goodword } = openShop();
    const circular: Record<string, unknown> = { ...order };
    circular['self'] = circular;
    const answer = await goodword.purchase(circular as never);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-event' } });
  });

  it('waits on disk while the backend is down, and the next page delivers', async () => {
    const down: GoodwordOptions['transport'] = () => Promise.reject(new Error('down'));
    const first = openShop({ transport: down }).goodword;
    expect(await first.purchase(order)).toMatchObject({ ok: true, value: { result: 'retry' } });
    expect(first.status()).toMatchObject({ waiting: 1, problem: { code: 'unreachable' } });
    first.destroy();
    const second = openShop();
    await vi.waitFor(() => expect(second.types()).toEqual(['purchase']));
    expect(second.goodword.status().waiting).toBe(0);
  });

  it.each(['delivery', 'conversion'])(
    'waits on disk while the part %s is blocked',
    async (part) => {
      const shop = openShop();
      shop.blocked.add(part);
      const { goodword } = shop;
      expect(await goodword.purchase(order)).toMatchObject({
        ok: true,
        value: { result: 'retry' },
      });
      expect(goodword.status()).toMatchObject({ waiting: 1, problem: { code: 'unreachable' } });
      shop.blocked.clear();
      expect(await goodword.purchase(order)).toMatchObject({ ok: true, value: { result: 'ok' } });
      expect(goodword.status()).toMatchObject({ waiting: 0, dropped: [] });
    },
  );

  it('does not hold up a visit while the part that reads orders is blocked', async () => {
    visit('/?via=ANNA42');
    const shop = openShop();
    shop.blocked.add('conversion');
    await shop.goodword.purchase(order);
    await vi.waitFor(() => expect(shop.types()).toEqual(['visit']));
    expect(shop.goodword.status().waiting).toBe(1);
  });

  it('is read by a part that comes beside delivery; a visit does not bring it', async () => {
    visit('/?via=ANNA42');
    const friend = openShop();
    await vi.waitFor(() => expect(friend.popup).toEqual(['welcome from ANNA42']));
    expect(friend.brought).toEqual(['delivery', 'consent', 'invitation', 'welcome']);
    friend.goodword.destroy();
    visit('/');
    const buyer = openShop({ ask: { afterPurchase: false } });
    buyer.goodword.consent('denied'); // forgets the friend
    buyer.goodword.consent('granted');
    void buyer.goodword.purchase(order);
    const brought = buyer.brought.filter((part) => part !== 'consent');
    expect(brought.slice(-2).sort()).toEqual(['conversion', 'delivery']);
  });
});
