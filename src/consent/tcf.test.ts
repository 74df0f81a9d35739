import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTcf } from './tcf.js';

type Listener = (data: Record<string, unknown> | null, success: boolean) => void;

/** A consent platform as the framework describes it: listeners, numbered, told of every change. */
function openPlatform() {
  const listeners = new Map<number, Listener>();
  let number = 0;
  const api = (command: string, version: number, callback: Listener, id?: number) => {
    expect(version).toBe(2);
    if (command === 'removeEventListener') return callback(null, listeners.delete(id ?? -1));
    number += 1;
    listeners.set(number, callback);
    callback({ eventStatus: 'cmpuishown', gdprApplies: true, listenerId: number }, true);
  };
  const say = (data: Record<string, unknown>, success = true) => {
    for (const [listenerId, listener] of listeners) listener({ ...data, listenerId }, success);
  };
  return { api, say, listeners };
}

const page = window as never as { __tcfapi?: unknown } & Window;
const done = (allowed: boolean) => ({
  eventStatus: 'useractioncomplete',
  gdprApplies: true,
  purpose: { consents: { 1: allowed } },
});

describe('a consent platform that speaks TCF', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    delete page.__tcfapi;
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    vi.useRealTimers();
  });

  it('is told once when the shopper allows storage, however often it calls back', () => {
    const platform = openPlatform();
    page.__tcfapi = platform.api;
    const tell = vi.fn();
    followTcf(tell);
    expect(tell).not.toHaveBeenCalled();
    platform.say(done(true));
    platform.say({ ...done(true), eventStatus: 'tcloaded' });
    platform.say({ ...done(true), eventStatus: 'cmpuishown' });
    expect(tell.mock.calls).toEqual([['granted', 'tcf']]);
  });

  it('takes a no for a no, and a change of mind for one', () => {
    const platform = openPlatform();
    page.__tcfapi = platform.api;
    const tell = vi.fn();
    followTcf(tell);
    platform.say(done(false));
    platform.say(done(true));
    platform.say({ eventStatus: 'useractioncomplete', gdprApplies: true });
    expect(tell.mock.calls).toEqual([
      ['denied', 'tcf'],
      ['granted', 'tcf'],
      ['denied', 'tcf'],
    ]);
  });

  it('is no yes where the law does not apply and the browser signals Global Privacy Control', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const platform = openPlatform();
    page.__tcfapi = platform.api;
    const tell = vi.fn();
    followTcf(tell);
    platform.say({ eventStatus: 'tcloaded', gdprApplies: false });
    expect(tell).not.toHaveBeenCalled();
    platform.say(done(true));
    expect(tell.mock.calls).toEqual([['granted', 'tcf']]);
  });

  it('goes on where the law does not apply, and waits where that is not known', () => {
    const platform = openPlatform();
    page.__tcfapi = platform.api;
    const tell = vi.fn();
    followTcf(tell);
    platform.say({ eventStatus: 'cmpuishown' });
    expect(tell).not.toHaveBeenCalled();
    platform.say({ eventStatus: 'tcloaded', gdprApplies: false });
    expect(tell.mock.calls).toEqual([['granted', 'tcf']]);
  });

  it('is not believed when it failed', () => {
    const platform = openPlatform();
    page.__tcfapi = platform.api;
    const tell = vi.fn();
    followTcf(tell);
    platform.say(done(true), false);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is found when it comes later than we do', () => {
    const platform = openPlatform();
    const tell = vi.fn();
    followTcf(tell);
    vi.advanceTimersByTime(3_000);
    page.__tcfapi = platform.api;
    vi.advanceTimersByTime(500);
    platform.say(done(true));
    expect(tell.mock.calls).toEqual([['granted', 'tcf']]);
  });

  it('harms no page where it is broken', () => {
    const tell = vi.fn();
    const stop = followTcf(tell);
    page.__tcfapi = {};
    expect(() => vi.advanceTimersByTime(500)).not.toThrow();
    page.__tcfapi = () => {
      throw new Error('theirs');
    };
    expect(() => vi.advanceTimersByTime(500)).not.toThrow();
    stop();
    expect(tell).not.toHaveBeenCalled();
  });

  it('is left in peace once we have stopped, also while it was still awaited', () => {
    const platform = openPlatform();
    page.__tcfapi = platform.api;
    const tell = vi.fn();
    const stop = followTcf(tell);
    stop();
    stop();
    expect(platform.listeners.size).toBe(0);
    platform.say(done(true));
    expect(tell).not.toHaveBeenCalled();

    delete page.__tcfapi;
    followTcf(tell)();
    expect(vi.getTimerCount()).toBe(0);
  });
});
