import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Batch } from '../protocol/batch.js';
import type { Sent } from './backend.js';
import { all, opened, startCourier, tab } from './courier.fixture.js';
import type { Courier } from './courier.js';
import { dropped } from './dropped.js';
import type { Turns } from './lease.js';
import { waitingIds, writeAhead } from './write-ahead.js';

const shelf = tab();
let courier: Courier | undefined;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  courier?.stop();
  localStorage.clear();
  vi.useRealTimers();
});

const put = (...ids: string[]) => {
  for (const id of ids) writeAhead(shelf, opened(id));
};

/** A courier whose backend answers by the given script, one entry a batch; then always `ok`. */
function start(...script: ((batch: Batch) => Sent | Promise<Sent>)[]) {
  const heard: Answer[] = [];
  const started = startCourier((batch) => (script.shift() ?? all)(batch), {
    heard: (answers) => heard.push(...answers),
  });
  courier = started.courier;
  return { ...started, heard };
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
    await soon();
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

  it('stops for good: no timer, no listener, nothing sent; what waits stays', async () => {
    put('a');
    const { sent } = start((batch) => all(batch, 'retry'));
    await soon();
    courier?.stop();
    courier?.stop();
    expect(courier?.flush()).toBe(false);
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect([sent.length, vi.getTimerCount(), waitingIds(shelf)]).toEqual([1, 0, ['a']]);
  });
});

it('sends without a turn where another tab has kept it for twenty seconds: a browser has frozen it', async () => {
  put('a');
  const taken: Turns = { request: (_name, _options, act) => act(null) };
  const started = startCourier(all, { turns: taken });
  courier = started.courier;
  await vi.advanceTimersByTimeAsync(19_900);
  expect(started.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_200);
  expect([started.sent, waitingIds(shelf)]).toEqual([[['a']], []]);
});

describe('an answer that is none', () => {
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

  it.each([
    ['throws at once', () => Object(null).answers.length],
    ['throws later', () => Promise.reject('broken')],
    ['answers nothing', () => undefined],
    ['answers null', () => Promise.resolve(null)],
    ['answers a text', () => 'nonsense'],
    ['answers a problem that is none', () => ({ problem: 7, pauseMs: 'long' })],
    ['answers for everybody else', () => ({ answers: [{ id: 'x', result: 'ok' }, null, 5] })],
    ['answers in words of its own', () => ({ answers: [{ id: 'a', result: ['ok'] }] })],
  ])('keeps events when the transport %s, and sends them again', async (_, answer) => {
    put('a');
    const { sent } = start(answer as unknown as () => Sent);
    await soon();
    expect(waitingIds(shelf)).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([sent, waitingIds(shelf)]).toEqual([[['a'], ['a']], []]);
  });

  it('waits ten seconds for a transport that never answers, and no longer', async () => {
    put('a');
    const { sent } = start(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(9_999);
    put('b');
    expect(courier?.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_001);
    expect([sent, waitingIds(shelf)]).toEqual([[['a'], ['b', 'a']], []]);
  });

  it('leaves no trace of a turn where nothing waits', async () => {
    const asked = vi.fn();
    courier = startCourier(all, { turns: { request: asked } }).courier;
    await soon();
    expect(asked).not.toHaveBeenCalled();
  });

  it('writes nothing any more for events that were taken back while they were under way', async () => {
    put('a', 'b');
    let answer = (_: Sent) => {};
    start(() => new Promise((resolve) => (answer = resolve)));
    await soon();
    localStorage.clear();
    answer({ answers: [{ id: 'a', result: 'drop', reason: 'too-old' }], pauseMs: 60_000 });
    await soon();
    expect(localStorage.length).toBe(0);
  });
});
