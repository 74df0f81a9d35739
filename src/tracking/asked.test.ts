import { expect, it } from 'vitest';
import { askFirstTime } from './asked.js';

const notes = () => {
  const map = new Map<string, string>();
  return {
    get: (key: string) => map.get(key),
    set: (key: string, text: string) => map.set(key, text),
  };
};

it('asks the buyer of an order once, however often the thank-you page is opened', () => {
  const shelf = notes();
  const asked = ['1001', '1001', '1002', '1001'].map((id) => askFirstTime(shelf, id));
  expect(asked).toEqual([true, false, true, false]);
});

it('does not take one order for another whose number contains it', () => {
  const shelf = notes();
  askFirstTime(shelf, '1001');
  expect(askFirstTime(shelf, '100')).toBe(true);
});

it('remembers the latest twenty orders only', () => {
  const shelf = notes();
  for (let id = 0; id < 50; id++) askFirstTime(shelf, `order-${id}`);
  expect(shelf.get('gw.asked')?.split('\n')).toHaveLength(20);
});
