import { expect, it } from 'vitest';
import { isToBeAsked, noteAsked } from './asked.js';

const notes = () => {
  const map = new Map<string, string>();
  return {
    get: (key: string) => map.get(key),
    set: (key: string, text: string) => map.set(key, text),
  };
};

/** Opens the thank-you page of an order; answers whether its buyer was asked. */
const thankYouPage = (shelf: ReturnType<typeof notes>, id: string): boolean => {
  const isAsked = isToBeAsked(shelf, id);
  if (isAsked) noteAsked(shelf, id);
  return isAsked;
};

it('asks the buyer of an order once, however often the thank-you page is opened', () => {
  const shelf = notes();
  const asked = ['1001', '1001', '1002', '1001'].map((id) => thankYouPage(shelf, id));
  expect(asked).toEqual([true, false, true, false]);
});

it('does not take one order for another whose number contains it', () => {
  const shelf = notes();
  thankYouPage(shelf, '1001');
  expect(thankYouPage(shelf, '100')).toBe(true);
});

it('remembers the latest twenty orders only', () => {
  const shelf = notes();
  for (let id = 0; id < 50; id++) thankYouPage(shelf, `order-${id}`);
  expect(shelf.get('gw.asked')?.split('\n')).toHaveLength(20);
});
