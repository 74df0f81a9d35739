import { describe, expect, it } from 'vitest';
import { parseOrder, parseOrderId, parseWireOrder } from './order.js';

const order = { id: '1001', total: '42.00', currency: 'USD' };

describe('an order as a shop writes it into its page', () => {
  it('needs no more than id, total and currency', () => {
    expect(parseOrder(order)).toEqual({
      ok: true,
      value: { id: '1001', total: { amount: 4200, currency: 'USD' }, coupons: [] },
    });
  });

  it('keeps coupons, code, customer and whether it is the first', () => {
    const customer = { id: 'c-7', email: 'ben@example.com', firstName: ' Ben ', age: 40 };
    const read = parseOrder({
      ...order,
      coupon: 'ANNA42',
      code: 'ANNA42',
      customer,
      firstOrder: true,
    });
    expect(read).toMatchObject({
      value: {
        coupons: ['ANNA42'],
        code: 'ANNA42',
        customer: { id: 'c-7', email: 'ben@example.com', firstName: 'Ben' },
        firstOrder: true,
      },
    });
    expect(JSON.stringify(read)).not.toContain('age');
  });

  it('survives a code that is none, and loses nothing else', () => {
    const read = parseOrder({ ...order, code: 'x'.repeat(5000), coupons: ['SAVE', 7, '', null] });
    expect(read).toMatchObject({ ok: true, value: { coupons: ['SAVE'] } });
    expect(read.ok && read.value.code).toBeUndefined();
  });

  it('cuts a first name of 500 letters without cutting an emoji in two', () => {
    const read = parseOrder({ ...order, customer: { firstName: '🎁'.repeat(500) } });
    expect(read.ok && read.value.customer?.firstName).toBe('🎁'.repeat(60));
  });

  it.each([
    [{ ...order, id: undefined }, 'bad-order-id'],
    [{ ...order, id: '' }, 'bad-order-id'],
    [{ ...order, id: 'undefined' }, 'bad-order-id'],
    [{ ...order, id: 'null' }, 'bad-order-id'],
    [{ ...order, id: '{{ order.id }}' }, 'bad-order-id'],
    [{ ...order, id: '{% order_number %}' }, 'bad-order-id'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what an unrendered template leaves
    [{ ...order, id: '${order.id}' }, 'bad-order-id'],
    [{ ...order, id: 2 ** 53 }, 'bad-order-id'],
    [{ ...order, id: 1.5 }, 'bad-order-id'],
    [{ ...order, id: {} }, 'bad-order-id'],
    [{ ...order, total: undefined }, 'bad-amount'],
    [{ ...order, total: '1,234' }, 'bad-amount'],
    [{ ...order, total: -1 }, 'bad-amount'],
    [{ ...order, total: Number.NaN }, 'bad-amount'],
    [{ ...order, currency: undefined }, 'bad-currency'],
    [{ ...order, currency: 'dollars' }, 'bad-currency'],
    [null, 'bad-order'],
    ['1001', 'bad-order'],
    [[order], 'bad-order'],
  ])('is refused loudly when it is %j', (input, code) => {
    const read = parseOrder(input);
    expect(read).toMatchObject({ ok: false, problem: { code } });
    expect(!read.ok && read.problem.message.length).toBeGreaterThan(20);
  });

  it('keeps the zeros of a Magento id and takes a safe number as text', () => {
    expect(parseOrderId('000000123')).toEqual({ ok: true, value: '000000123' });
    expect(parseOrderId(1001)).toEqual({ ok: true, value: '1001' });
  });
});

describe('an order on the wire', () => {
  const wire = { id: '1001', total: { amount: 4200, currency: 'USD' } };

  it.each([
    [{ ...wire, total: { amount: 42.5, currency: 'USD' } }, 'bad-amount'],
    [{ ...wire, total: { amount: -1, currency: 'USD' } }, 'bad-amount'],
    [{ ...wire, total: { amount: '4200', currency: 'USD' } }, 'bad-amount'],
    [{ ...wire, total: '42.00' }, 'bad-amount'],
    [{ ...wire, total: { amount: 4200, currency: 'usd' } }, 'bad-currency'],
    [{ ...wire, id: null }, 'bad-order-id'],
  ])('is refused when it is %j', (input, code) => {
    expect(parseWireOrder(input)).toMatchObject({ ok: false, problem: { code } });
  });

  it('is read as it was sent', () => {
    expect(parseWireOrder(wire)).toEqual({ ok: true, value: { ...wire, coupons: [] } });
  });
});
