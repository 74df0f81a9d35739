import { afterEach, describe, expect, it } from 'vitest';
import { readJson, toJson } from './json.js';

const prototypes = [Array.prototype, String.prototype, Number.prototype, Object.prototype];
afterEach(() => {
  for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
});

describe('what is written', () => {
  it('is JSON', () => {
    const value = { a: [1, 'b', null, { c: [true] }], d: 'é', e: undefined };
    expect(toJson(value)).toBe(JSON.stringify(value));
  });

  it('survives the way in which Prototype.js before 1.7 writes arrays', () => {
    const value = { events: [{ coupons: ['A', 'B'], touches: [{ code: 'ANNA42' }] }] };
    const plain = JSON.stringify(value);
    Object.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value(this: unknown[]) {
        return `[${this.map(String).join(', ')}]`;
      },
    });
    expect(JSON.stringify(value)).not.toBe(plain);
    expect(toJson(value)).toBe(plain);
  });
});

it.each([[undefined], [''], ['{'], ['undefined'], ['\u0000']])('reads %j as nothing', (text) => {
  expect(readJson(text)).toBeUndefined();
});
