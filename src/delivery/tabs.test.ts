import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Batch } from '../protocol/batch.js';
import type { Sent } from './backend.js';
import { all, opened, startCourier, tab } from './courier.fixture.js';
import type { Courier, CourierOptions } from './courier.js';
import { leaseOn, type Turns } from './lease.js';
import { waitingIds, writeAhead } from './write-ahead.js';

const couriers: Courier[] = [];
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const courier of couriers.splice(0)) courier.stop();
  localStorage.clear();
  vi.useRealTimers();
});

const soon = () => vi.advanceTimersByTimeAsync(0);

/** A tab's courier; answers the ids that it has sent, batch by batch. */
function start(answer: (batch: Batch) => Sent | Promise<Sent>, options?: Partial<CourierOptions>) {
  const { courier, sent } = startCourier(answer, options);
  couriers.push(courier);
  return sent;
}
/** A backend that answers when it is told to. */
function slowly() {
  const answers: (() => void)[] = [];
  const answer = (batch: Batch) =>
    new Promise<Sent>((resolve) => {
      answers.push(() => resolve(all(batch)));
    });
  return { answer, go: () => answers.shift()?.() };
}

describe('tabs that share one storage', () => {
  it('write side by side while the backend is down, and a later one delivers all, each once', async () => {
    const [first, second] = [tab(), tab()];
    writeAhead(first, opened('a'));
    writeAhead(second, opened('b'));
    writeAhead(first, opened('c'));
    writeAhead(second, opened('a'));
    const sent = start((batch) => all(batch));
    await soon();
    expect(sent.flat().sort()).toEqual(['a', 'b', 'c']);
    expect(waitingIds(tab())).toEqual([]);
  });

  it('send nothing that another one has delivered while they slept', async () => {
    writeAhead(tab(), opened('a'));
    writeAhead(tab(), opened('b'));
    const sent = start((batch) => all(batch, sent.length > 1 ? 'ok' : 'retry'));
    await soon();
    localStorage.removeItem('gw.out.a');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.slice(1)).toEqual([['b']]);
  });

  it('send nothing more once one of them has emptied the storage, not even what had failed', async () => {
    writeAhead(tab(), opened('a'));
    const sent = start((batch) => all(batch, 'retry'));
    await soon();
    localStorage.clear();
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual([['a']]);
  });

  it('wait for their turn; a tab that is left does not wait', async () => {
    writeAhead(tab(), opened('a'));
    let taken = true;
    const turns: Turns = { request: (_name, _options, act) => act(taken ? null : true) };
    const sent = start((batch) => all(batch), { turns });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(sent).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    await soon();
    expect(sent).toEqual([['a']]);
    writeAhead(tab(), opened('b'));
    taken = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([['a'], ['b']]);
  });

  it('send each event once between them, where nothing but the storage tells whose turn it is', async () => {
    writeAhead(tab(), opened('a'));
    writeAhead(tab(), opened('b'));
    const backend = slowly();
    const [first, second] = ['first', 'second'].map((owner) =>
      start(backend.answer, { turns: leaseOn(tab(), Date.now, owner) }),
    );
    await vi.advanceTimersByTimeAsync(5_000);
    expect([first, second].flat(2)).toHaveLength(2);
    backend.go();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([[first, second].flat(2).sort(), waitingIds(tab())]).toEqual([['a', 'b'], []]);
    expect(localStorage.length).toBe(0);
  });

  it('go on where the tab whose turn it was has died', async () => {
    writeAhead(tab(), opened('a'));
    localStorage.setItem('gw.flush.lease', `dead ${Date.now()}`);
    const sent = start((batch) => all(batch), { turns: leaseOn(tab(), Date.now, 'ours') });
    await vi.advanceTimersByTimeAsync(19_000);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect([sent, waitingIds(tab())]).toEqual([[['a']], []]);
  });

  it('give their turn back when they are left, though a request is under way', async () => {
    writeAhead(tab(), opened('a'));
    const backend = slowly();
    const sent = start(backend.answer, { turns: leaseOn(tab(), Date.now, 'ours') });
    await vi.advanceTimersByTimeAsync(50);
    expect(localStorage.getItem('gw.flush.lease')).toMatch(/^ours /);
    window.dispatchEvent(new Event('pagehide'));
    await soon();
    expect([localStorage.getItem('gw.flush.lease'), waitingIds(tab())]).toEqual([null, ['a']]);
    backend.go();
    await soon();
    expect([sent, waitingIds(tab())]).toEqual([[['a']], []]);
  });

  it('ask for no turn between leaving and coming back, and send what still happens there', async () => {
    const request = vi.fn<Turns['request']>((_name, _options, act) => act(true));
    const { courier, sent } = startCourier(all, { turns: { request } });
    couriers.push(courier);
    window.dispatchEvent(new Event('pagehide'));
    writeAhead(tab(), opened('a'));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(courier.flush()).toBe(true);
    await soon();
    expect([sent, request.mock.calls.length]).toEqual([[['a']], 0]);
    window.dispatchEvent(new Event('pageshow'));
    writeAhead(tab(), opened('b'));
    courier.flush();
    await soon();
    expect([sent, request.mock.calls.length]).toEqual([[['a'], ['b']], 1]);
  });

  it('send without a lock where a sandboxed frame refuses it', async () => {
    writeAhead(tab(), opened('a'));
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const sent = start((batch) => all(batch), { turns: { request: refuse } });
    await soon();
    expect(sent).toEqual([['a']]);
  });
});

describe('a page that is hidden and shown again', () => {
  afterEach(() => Reflect.deleteProperty(document, 'hidden'));
  const show = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };

  it('ten times in a row sends each event once', async () => {
    writeAhead(tab(), opened('a'));
    const backend = slowly();
    const sent = start(backend.answer);
    for (let time = 0; time < 10; time++) {
      show(true);
      show(false);
    }
    await soon();
    backend.go();
    await soon();
    expect([sent, waitingIds(tab())]).toEqual([[['a']], []]);
  });

  it('comes back from the cache with what was under way, sent once, and with ears for more', async () => {
    writeAhead(tab(), opened('a'));
    const backend = slowly();
    const sent = start(backend.answer);
    await soon();
    window.dispatchEvent(new Event('pagehide'));
    vi.setSystemTime(Date.now() + 300_000);
    window.dispatchEvent(new Event('pageshow'));
    await soon();
    expect(sent).toEqual([['a']]);
    writeAhead(tab(), opened('b'));
    backend.go();
    await soon();
    window.dispatchEvent(new Event('pageshow'));
    await soon();
    expect(sent).toEqual([['a'], ['b']]);
  });
});
