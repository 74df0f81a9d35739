import { afterEach, expect, it, vi } from 'vitest';
import { lead, purchase, visit } from '../testing/events.js';
import { anonymousId, eventUuid, toldId } from './anonymous.js';

afterEach(() => vi.unstubAllGlobals());

it('gives one browser one id, which does not lead back to the visitor', async () => {
  const [first, second] = [await anonymousId(visit), await anonymousId(purchase)];
  expect(second).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(await anonymousId({ ...visit, visitor: 'another-visitor-12' })).not.toBe(first);
});

it('knows a lead by the same id each time, and the same form of another browser by another', async () => {
  const told = await toldId(lead);
  expect(told).toMatch(/^[0-9a-f]{32}$/);
  expect(await toldId({ ...lead, ageMs: 5 })).toBe(told);
  expect(await toldId({ ...lead, visitor: 'another-visitor-12' })).not.toBe(told);
  expect(await toldId(purchase)).toBe(purchase.id);
});

it('lets each event stand for itself on a page without https, rather than hand out the visitor', async () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(await anonymousId(visit)).toBe(visit.id);
  expect(await eventUuid(visit)).toBeUndefined();
  const [first, second] = [await toldId(lead), await anonymousId(lead)];
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(first);
});
