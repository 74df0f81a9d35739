import { describe, expect, it } from 'vitest';
import { orderForGoodword } from './thanks.mjs';

const order = (change: object) =>
  String(
    orderForGoodword({
      id: '1001',
      customerId: 'c-7',
      firstName: 'Ben',
      email: 'ben@example.com',
      total: 5400,
      currency: 'USD',
      firstOrder: true,
      ...change,
    } as never),
  );

describe('the order on the thank-you page', () => {
  it('is written with its id and total as text', () => {
    expect(JSON.parse(order({}))).toEqual({
      id: '1001',
      total: '54.00',
      currency: 'USD',
      coupons: [],
      customer: { id: 'c-7', firstName: 'Ben', email: 'ben@example.com' },
      firstOrder: true,
    });
  });

  it('cannot be ended by a customer whose name is a piece of HTML', () => {
    const firstName = '</script><!--<script>alert(1)';
    const written = order({ firstName });
    expect(written).not.toMatch(/[<]/);
    expect(JSON.parse(written).customer.firstName).toBe(firstName);
  });
});
