import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Batch } from '../protocol/batch.js';
import type { ReferralEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import type { Sent } from './backend.js';
import { type Courier, type CourierOptions, createCourier } from './courier.js';
import { openOutbox } from './outbox.js';
import { openShelf } from './shelf.js';
import { forget, waitingIds, writeAhead } from './write-ahead.js';

const couriers: Courier[] = [];
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const courier of couriers.splice(0)) courier.stop();
  localStorage.clear();
  vi.useRealTimers();
});

const opened = (id: string) => ({
  id,
  type: 'open',
  program: 'default',
  visitor: 'visitor-0123456789',
  ageMs: 0,
  surface: 'api',
});
const all = (batch: Batch, result: 'ok' | 'retry'): Sent => ({
  answers: batch.events.map(({ id }) => ({ id, result })),
});
const soon = () => vi.advanceTimersByTimeAsync(0);
const tab = () => openShelf(() => localStorage);

/** A tab's courier, and the ids that it has sent, batch by batch. */
function start(answer: (batch: Batch) => Sent | Promise<Sent>, options: Partial<CourierOptions>) {
  const sent: string[][] = [];
  couriers.push(
    createCourier({
      outbox: openOutbox(tab(), 'default', (note) => ok(note as ReferralEvent)),
      send: async (batch) => {
        sent.push(batch.events.map(({ id }) => id));
        return answer(batch);
      },
      heard: () => {},
      now: Date.now,
      chance: () => 1,
      ...options,
    }),
  );
  return sent;
}

/** Locks as the page of a test needs them: `request` alone. */
const lockWhere = (request: (act: () => Promise<void>) => Promise<void>) =>
  ({
    request: (_: string, act: () => Promise<void>) => request(act),
  }) as unknown as LockManager;

describe('tabs that share one storage', () => {
  it('write side by side while the backend is down, and a later one delivers all, each once', async () => {
    const [first, second] = [tab(), tab()];
    writeAhead(first, opened('a'));
    writeAhead(second, opened('b'));
    writeAhead(first, opened('c'));
    writeAhead(second, opened('a'));
    const sent = start((batch) => all(batch, 'ok'), {});
    await soon();
    expect(sent.flat().sort()).toEqual(['a', 'b', 'c']);
    expect(waitingIds(tab())).toEqual([]);
  });

  it('send nothing that another one has delivered while they slept', async () => {
    writeAhead(tab(), opened('a'));
    writeAhead(tab(), opened('b'));
    const sent = start((batch) => all(batch, sent.length > 1 ? 'ok' : 'retry'), {});
    await soon();
    forget(tab(), 'a');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.slice(1)).toEqual([['b']]);
  });

  it('send nothing more once one of them has emptied the storage, not even what had failed', async () => {
    writeAhead(tab(), opened('a'));
    const sent = start((batch) => all(batch, 'retry'), {});
    await soon();
    localStorage.clear();
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual([['a']]);
  });

  it('wait for each other where the browser has locks; a tab that is left does not wait', async () => {
    writeAhead(tab(), opened('a'));
    let give = () => {};
    const locks = lockWhere(async (act) => {
      await new Promise<void>((given) => (give = given));
      await act();
    });
    const sent = start((batch) => all(batch, 'ok'), { locks });
    await soon();
    expect(sent).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    await soon();
    expect(sent).toEqual([['a']]);
    writeAhead(tab(), opened('b'));
    give();
    await soon();
    expect(sent).toEqual([['a'], ['b']]);
  });

  it('send without a lock where a sandboxed frame refuses it', async () => {
    writeAhead(tab(), opened('a'));
    const locks = lockWhere(() => Promise.reject(new DOMException('no', 'SecurityError')));
    const sent = start((batch) => all(batch, 'ok'), { locks });
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
    let answer = () => {};
    const sent = start(
      (batch) => new Promise((resolve) => (answer = () => resolve(all(batch, 'ok')))),
      {},
    );
    for (let time = 0; time < 10; time++) {
      show(true);
      show(false);
    }
    await soon();
    answer();
    await soon();
    expect([sent, waitingIds(tab())]).toEqual([[['a']], []]);
  });

  it('comes back from the cache with what was under way, sent once, and with ears for more', async () => {
    writeAhead(tab(), opened('a'));
    let answer = () => {};
    const sent = start(
      (batch) => new Promise((resolve) => (answer = () => resolve(all(batch, 'ok')))),
      {},
    );
    await soon();
    window.dispatchEvent(new Event('pagehide'));
    vi.setSystemTime(Date.now() + 300_000);
    window.dispatchEvent(new Event('pageshow'));
    await soon();
    expect(sent).toEqual([['a']]);
    writeAhead(tab(), opened('b'));
    answer();
    await soon();
    window.dispatchEvent(new Event('pageshow'));
    await soon();
    expect(sent).toEqual([['a'], ['b']]);
  });
});
