import type { Invited, Offer } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { quoteOf } from './quote.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const invited = (offer: Offer, more: Partial<Invited> = {}): Invited => ({
  program: 'default',
  shop: 'Marigold',
  code: 'ANNA42',
  offer,
  firstOrderOnly: false,
  ...more,
});
const percent: Offer = { kind: 'percent', percent: 20 };

describe('what is paid at the till', () => {
  it.each([
    [percent, '50.00', 1000, 4000],
    [percent, '50', 1000, 4000],
    [{ kind: 'percent', percent: 15 }, '10.10', 152, 858],
    [{ kind: 'amount', value: usd(1000) }, '42.00', 1000, 3200],
    [{ kind: 'amount', value: usd(1000) }, '4.00', 400, 0],
    [{ kind: 'amount', value: { amount: 1000, currency: 'EUR' } }, '42.00', 0, 4200],
    [{ kind: 'credit', value: usd(1000) }, '42.00', 0, 4200],
    [{ kind: 'product', name: 'a pot' }, '42.00', 0, 4200],
  ] as const)('is the price less what comes off at once: %j of %s', (offer, price, off, toPay) => {
    expect(quoteOf(invited(offer), price, 'USD', true)).toEqual({
      is: 'ready',
      discount: usd(off),
      toPay: usd(toPay),
    });
  });

  it.each(['', '0', '-5', 'abc', '1,234', '1e9', '12.345'])('is unknown for %j', (price) => {
    expect(quoteOf(invited(percent), price, 'USD', true)).toEqual({ is: 'unreadable' });
  });

  it('says beforehand why an order would earn nothing', () => {
    const program = invited(percent, { firstOrderOnly: true, minimumOrder: usd(2500) });
    const why = (price: string, currency: string, first: boolean) => {
      const quote = quoteOf(program, price, currency, first);
      return quote.is === 'ready' ? quote.refusal : quote.is;
    };
    expect(why('50', 'USD', true)).toBeUndefined();
    expect(why('30', 'USD', true)).toBe('below-minimum');
    expect(why('50', 'EUR', true)).toBe('currency-differs');
    expect(why('50', 'USD', false)).toBe('not-first-order');
  });

  it('gives no discount to somebody who has ordered before', () => {
    const quote = quoteOf(invited(percent, { firstOrderOnly: true }), '50', 'USD', false);
    expect(quote).toMatchObject({ discount: usd(0), toPay: usd(5000) });
  });
});
