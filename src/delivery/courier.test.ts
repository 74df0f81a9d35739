import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Batch } from '../protocol/batch.js';
import type { ReferralEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import type { Sent } from './backend.js';
import { type Courier, createCourier } from './courier.js';
import { openOutbox } from './outbox.js';
import { openShelf } from './shelf.js';
import { dropped, waitingIds, writeAhead } from './write-ahead.js';

const shelf = openShelf(() => localStorage);
let courier: Courier | undefined;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  courier?.stop();
  localStorage.clear();
  vi.useRealTimers();
});

const event = (id: string, type = 'open') =>
  ({
    id,
    type,
    program: 'default',
    visitor: 'visitor-0123456789',
    ageMs: 0,
    surface: 'api',
  }) as ReferralEvent;
const put = (...ids: string[]) => {
  for (const id of ids) writeAhead(shelf, event(id));
};
const all = (batch: Batch, result: 'ok' | 'retry' | 'duplicate' = 'ok'): Sent => ({
  answers: batch.events.map(({ id }) => ({ id, result })),
});

/** A courier whose backend answers by the given script, one entry a batch; then always `ok`. */
function start(...script: ((batch: Batch) => Sent | Promise<Sent>)[]) {
  const sent: string[][] = [];
  const heard: Answer[] = [];
  courier = createCourier({
    outbox: openOutbox(shelf, 'default', (note) => ok(note as ReferralEvent)),
    send: async (batch) => {
      sent.push(batch.events.map(({ id }) => id));
      return (script.shift() ?? all)(batch);
    },
    heard: (answers) => heard.push(...answers),
    now: Date.now,
    chance: () => 1,
  });
  return { courier, sent, heard };
}
const soon = () => vi.advanceTimersByTimeAsync(0);

describe('the courier', () => {
  it('delivers by itself what an earlier page has left', async () => {
    put('a', 'b');
    const { sent } = start();
    await soon();
    expect([sent, waitingIds(shelf)]).toEqual([[['a', 'b']], []]);
  });

  it('keeps what the backend asks to send again, lets go of the rest, and tries again by itself', async () => {
    put('a', 'b', 'c');
    const { sent, heard } = start(() => ({
      answers: [
        { id: 'a', result: 'duplicate' },
        { id: 'b', result: 'retry' },
        { id: 'c', result: 'drop', reason: 'unknown-code' },
      ],
    }));
    await soon();
    expect(waitingIds(shelf)).toEqual(['b']);
    expect(dropped(shelf)).toEqual([{ id: 'c', reason: 'unknown-code' }]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([sent, waitingIds(shelf)]).toEqual([[['a', 'b', 'c'], ['b']], []]);
    expect(heard.map(({ result }) => result)).toEqual(['duplicate', 'retry', 'drop', 'ok']);
  });

  it('keeps everything while the backend is down, and comes back ever more slowly', async () => {
    put('a');
    const down = (batch: Batch) => all(batch, 'retry');
    const { sent } = start(down, down, down);
    await soon();
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(4_000);
    expect([sent.length, waitingIds(shelf)]).toEqual([4, []]);
  });

  it('sends nothing before the time that the backend asked for, whatever happens on the page', async () => {
    put('a');
    const { sent } = start((batch) => ({ ...all(batch, 'retry'), pauseMs: 60_000 }));
    await soon();
    put('b');
    courier?.flush();
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent[1]).toEqual(['a', 'b']);
  });

  it('tries at once when the network comes back', async () => {
    put('a');
    const { sent } = start((batch) => all(batch, 'retry'));
    await soon();
    window.dispatchEvent(new Event('online'));
    await soon();
    expect([sent.length, waitingIds(shelf)]).toEqual([2, []]);
  });

  it('sends an event that is added while another is under way, and each only once', async () => {
    put('a');
    let answer = () => {};
    const { sent } = start(
      (batch) => new Promise((resolve) => (answer = () => resolve(all(batch)))),
    );
    put('b');
    courier?.flush();
    courier?.flush();
    window.dispatchEvent(new Event('pagehide'));
    await soon();
    answer();
    await soon();
    expect([sent, waitingIds(shelf)]).toEqual([[['a'], ['b']], []]);
  });

  it('finds the one event for which a whole batch is refused, and delivers the others', async () => {
    put('a', 'b', 'poison', 'c', 'd');
    const server = (batch: Batch): Sent =>
      batch.events.some(({ id }) => id === 'poison')
        ? { ...all(batch, 'retry'), problem: { code: 'bad-request', message: '' } }
        : all(batch);
    start(...Array(12).fill(server));
    await soon();
    expect(waitingIds(shelf)).toEqual([]);
    expect(dropped(shelf)).toEqual([{ id: 'poison', reason: 'bad-request' }]);
  });

  it('keeps an event that the backend has forgotten to answer, and all of them behind a login page', async () => {
    put('a', 'b');
    const { sent } = start(
      () => ({ answers: [{ id: 'a', result: 'ok' }] }),
      () => ({ answers: undefined }) as unknown as Sent,
    );
    await soon();
    expect(waitingIds(shelf)).toEqual(['b']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([sent.length, waitingIds(shelf)]).toEqual([2, ['b']]);
  });

  it('keeps events when the transport throws or answers nonsense', async () => {
    put('a');
    const { sent } = start(
      () => {
        throw new Error('broken');
      },
      () => 'nonsense' as unknown as Sent,
    );
    await soon();
    expect(waitingIds(shelf)).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(waitingIds(shelf)).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([sent.length, waitingIds(shelf)]).toEqual([3, []]);
  });

  it('stops for good: no timer, no listener, nothing sent; what waits stays', async () => {
    put('a');
    const { sent } = start((batch) => all(batch, 'retry'));
    await soon();
    courier?.stop();
    courier?.stop();
    courier?.flush();
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect([sent.length, vi.getTimerCount(), waitingIds(shelf)]).toEqual([1, 0, ['a']]);
  });
});
