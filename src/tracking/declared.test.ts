import { afterEach, describe, expect, it } from 'vitest';
import { declaredOrders, fillCode } from './declared.js';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('declaredOrders', () => {
  it('finds the order that the thank-you page declares', () => {
    document.body.innerHTML =
      '<script type="application/json" data-goodword="order">{"id":"1001"}</script>';
    expect(declaredOrders(document)).toEqual([{ ok: true, value: { id: '1001' } }]);
  });

  it('says what stands there instead when a template was not filled in', () => {
    document.body.innerHTML =
      '<script type="application/json" data-goodword="order">{{ order | json }}</script>';
    expect(declaredOrders(document)).toMatchObject([
      { ok: false, problem: { code: 'bad-order', message: 'No JSON: {{ order | json }}' } },
    ]);
  });

  it('finds nothing on other pages', () => {
    document.body.innerHTML = '<script type="application/json">{"id":"1001"}</script>';
    expect(declaredOrders(document)).toEqual([]);
  });
});

describe('fillCode', () => {
  it('fills the empty code field and tells the shop’s form about it', () => {
    document.body.innerHTML = '<form><input data-goodword="code"><input name="coupon"></form>';
    const heard: string[] = [];
    for (const name of ['input', 'change']) {
      document.body.addEventListener(name, (event) => heard.push(event.type), { once: true });
    }
    fillCode(document, 'ANNA42');
    const values = Array.from(document.querySelectorAll('input'), ({ value }) => value);
    expect([values, heard]).toEqual([
      ['ANNA42', ''],
      ['input', 'change'],
    ]);
  });

  it('leaves alone what the shopper has typed', () => {
    document.body.innerHTML = '<input data-goodword="code" value="MINE">';
    fillCode(document, 'ANNA42');
    expect(document.querySelector('input')?.value).toBe('MINE');
  });
});
