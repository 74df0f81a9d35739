import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Batch } from '../protocol/batch.js';
import { all, opened, startCourier, tab } from './courier.fixture.js';
import type { Courier } from './courier.js';
import { pauseOn } from './pause.js';
import { writeAhead } from './write-ahead.js';

const HOUR = 3_600_000;
const couriers: Courier[] = [];
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const courier of couriers.splice(0)) courier.stop();
  localStorage.clear();
  vi.useRealTimers();
});

const soon = () => vi.advanceTimersByTimeAsync(0);
const put = (...ids: string[]) => {
  for (const id of ids) writeAhead(tab(), opened(id));
};
/** A page whose backend is busy, and asks for a pause. */
function open(pauseMs?: number) {
  const busy = (batch: Batch) =>
    pauseMs === undefined ? all(batch) : { ...all(batch, 'retry'), pauseMs };
  const page = startCourier(busy);
  couriers.push(page.courier);
  return page;
}

describe('a pause that the backend asked for', () => {
  it('is kept, whatever happens on the page', async () => {
    put('a');
    const { courier, sent } = open(60_000);
    await soon();
    put('b');
    expect(courier.flush()).toBe(false);
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent[1]).toEqual(['a', 'b']);
  });

  it('is kept by the next page and by other tabs, which send by themselves when it is over', async () => {
    put('a');
    const first = open(60_000);
    await soon();
    first.courier.stop();
    const [next, other] = [open(), open()];
    await vi.advanceTimersByTimeAsync(60_000);
    expect([next.sent, other.sent]).toEqual([[], []]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...next.sent, ...other.sent]).toContainEqual(['a']);
  });

  it('ends when the shopper’s clock is set back, and is never longer than an hour', () => {
    vi.setSystemTime(1_000 * HOUR);
    const pause = pauseOn(tab(), Date.now);
    pause.begin(99 * HOUR);
    expect(pause.left()).toBe(HOUR);
    vi.setSystemTime(999 * HOUR);
    expect(pause.left()).toBe(0);
  });

  it('does not hold up a page whose clock is set back while it waits', async () => {
    put('a');
    const { sent } = open(60_000);
    await soon();
    vi.setSystemTime(Date.now() - 24 * HOUR);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(sent).toHaveLength(2);
  });

  it.each([
    'soon',
    '1 1',
    `${Number.MAX_SAFE_INTEGER} 5`,
    `NaN ${HOUR}`,
    '0 Infinity',
    `0 ${Number.MAX_SAFE_INTEGER}`,
    '{"began":0}',
    ' ',
  ])('is none where somebody wrote %j in its place', (text) => {
    localStorage.setItem('gw.pause', text);
    expect(pauseOn(tab(), Date.now).left()).toBe(0);
  });

  it.each([0, -1, Number.NaN])('is not begun for %s ms', (ms) => {
    pauseOn(tab(), Date.now).begin(ms);
    expect(localStorage.length).toBe(0);
  });
});
