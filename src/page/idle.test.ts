import { afterEach, expect, it, vi } from 'vitest';
import { whenIdle } from './idle.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits as long as it is told, also where the browser knows no idle moments', () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
  const act = vi.fn();
  whenIdle(act, 300);
  vi.advanceTimersByTime(299);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
});

it('can be stopped before and after the idle moment was asked for', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let moment = () => {};
  const cancelled: number[] = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => {
    moment = act;
    return 7;
  });
  vi.stubGlobal('cancelIdleCallback', (id: number) => cancelled.push(id));
  const act = vi.fn();
  whenIdle(act)();
  vi.runAllTimers();
  const stop = whenIdle(act);
  vi.runAllTimers();
  stop();
  expect([act.mock.calls.length, cancelled]).toEqual([0, [7]]);
  moment();
  expect(act).toHaveBeenCalledOnce();
});
