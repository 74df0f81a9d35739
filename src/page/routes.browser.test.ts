import { afterEach, describe, expect, it, vi } from 'vitest';
import { followRoutes, type Route } from './routes.js';

const home = location.pathname + location.search;
const ends: (() => void)[] = [];

/** The page as it is, or as a browser without the Navigation API shows it. */
const PAGES = [
  ['with the Navigation API', () => window],
  [
    'without it',
    () =>
      new Proxy(window, {
        get(page, name) {
          if (name === 'navigation') return undefined;
          const value = Reflect.get(page, name);
          return typeof value === 'function' ? value.bind(page) : value;
        },
      }),
  ],
] as const;

function follow(page: Window): Route[] {
  const heard: Route[] = [];
  ends.push(followRoutes((route) => heard.push(route), page));
  return heard;
}
const short = (routes: readonly Route[]) =>
  routes.map(({ address, back }) => [address.replace(location.origin, ''), back]);

afterEach(() => {
  for (const end of ends.splice(0)) end();
  history.replaceState(null, '', home);
});

describe.each(PAGES)('routes, %s', (_, page) => {
  it('are heard at once, each as often as the address changes', () => {
    const heard = follow(page());
    history.pushState(null, '', '/a?via=ANNA42');
    expect(short(heard)).toEqual([['/a?via=ANNA42', false]]);
    history.replaceState({ scroll: 7 }, '', '/a?via=ANNA42');
    history.replaceState(null, '', '/a');
    expect(short(heard).slice(1)).toEqual([['/a', false]]);
  });

  it('are told apart: a link to a fragment leads on, the back button leads back', async () => {
    history.replaceState(null, '', '/a');
    history.pushState(null, '', '/b');
    const heard = follow(page());
    history.back();
    await vi.waitFor(() => expect(short(heard)).toEqual([['/a', true]]));
    location.hash = '#/mugs?via=ANNA42';
    await vi.waitFor(() => expect(short(heard).slice(1)).toEqual([['/a#/mugs?via=ANNA42', false]]));
  });

  it('are heard no more after the end, and whoever listens badly breaks no router', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const hear = vi.fn(() => {
      throw new Error('ours');
    });
    const end = followRoutes(hear, page());
    expect(() => history.pushState(null, '', '/c')).not.toThrow();
    end();
    history.pushState(null, '', '/d');
    expect([hear.mock.calls.length, error.mock.calls.length]).toEqual([1, 1]);
    error.mockRestore();
  });
});

describe('the history of a browser without the Navigation API', () => {
  const [, old] = PAGES[1];

  it('answers and throws as before, and is as it was in the end', () => {
    const before = Object.getOwnPropertyDescriptor(history, 'pushState');
    const native = history.pushState;
    const heard = follow(old());
    expect(history.pushState).not.toBe(native);
    expect([history.pushState.name, history.pushState.length]).toEqual([
      native.name,
      native.length,
    ]);
    expect(() => history.pushState(null, '', 'https://elsewhere.example/')).toThrow(DOMException);
    expect(() => Reflect.apply(history.pushState, {}, [null, '', '/'])).toThrow(TypeError);
    expect(heard).toEqual([]);
    ends.pop()?.();
    expect(history.pushState).toBe(native);
    expect(Object.getOwnPropertyDescriptor(history, 'pushState')).toEqual(before);
  });

  it('keeps the wrapper of whoever came after us working when we leave', () => {
    const heard = follow(old());
    const ours = history.pushState;
    const theirs: string[] = [];
    history.pushState = (...args) => {
      theirs.push(String(args[2]));
      ours.apply(history, args);
    };
    const wrapped = history.pushState;
    ends.pop()?.();
    expect(history.pushState).toBe(wrapped);
    history.pushState(null, '', '/e');
    expect([theirs, location.pathname, heard]).toEqual([['/e'], '/e', []]);
    Reflect.deleteProperty(history, 'pushState');
  });
});
