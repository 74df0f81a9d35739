import { afterEach, expect, it, vi } from 'vitest';
import { purchase, visit } from '../testing/events.js';
import { anonymousId, eventUuid } from './anonymous.js';

afterEach(() => vi.unstubAllGlobals());

it('gives one browser one id, which does not lead back to the visitor', async () => {
  const [first, second] = [await anonymousId(visit), await anonymousId(purchase)];
  expect(second).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(await anonymousId({ ...visit, visitor: 'another-visitor-12' })).not.toBe(first);
});

it('lets each event stand for itself on a page without https, rather than hand out the visitor', async () => {
  vi.stubGlobal('crypto', {});
  expect(await anonymousId(visit)).toBe(visit.id);
  expect(await eventUuid(visit)).toBeUndefined();
});
