import { afterEach, describe, expect, it } from 'vitest';
import { declaredOrders } from './declared.js';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('declaredOrders', () => {
  it('finds the order that the thank-you page declares', () => {
    document.body.innerHTML =
      '<script type="application/json" data-goodword="order">{"id":"1001"}</script>';
    expect(declaredOrders(document)).toEqual([{ id: '1001' }]);
  });

  it('hands on what stands there instead when a template was not filled in', () => {
    document.body.innerHTML =
      '<script type="application/json" data-goodword="order">{{ order | json }}</script>';
    expect(declaredOrders(document)).toEqual(['{{ order | json }}']);
  });

  it('finds nothing on other pages', () => {
    document.body.innerHTML = '<script type="application/json">{"id":"1001"}</script>';
    expect(declaredOrders(document)).toEqual([]);
  });
});
