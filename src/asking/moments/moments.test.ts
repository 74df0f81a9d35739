import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { momentAt } from './moment.js';

let end = () => {};
let kept = 0;
const dwelt = {
  read: () => kept,
  write(ms: number) {
    kept = ms;
  },
};
const come = vi.fn();
const wished = vi.fn();
const wait = (when: Parameters<typeof momentAt>[0]) => {
  end = momentAt(when, dwelt, { come, wished });
};
const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  kept = 0;
  vi.useFakeTimers();
  come.mockClear();
  wished.mockClear();
});
afterEach(() => {
  end();
  hide(false);
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('half a minute of looking', () => {
  it('is over after half a minute, once', () => {
    wait({ seconds: 30 });
    vi.advanceTimersByTime(29_999);
    expect(come).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(come).toHaveBeenCalledOnce();
  });

  it('does not pass in a tab behind', () => {
    wait({ seconds: 30 });
    vi.advanceTimersByTime(20_000);
    hide(true);
    vi.advanceTimersByTime(600_000);
    expect(come).not.toHaveBeenCalled();
    hide(false);
    vi.advanceTimersByTime(10_000);
    expect(come).toHaveBeenCalledOnce();
  });

  it('goes on where the last page left off', () => {
    wait({ seconds: 30 });
    vi.advanceTimersByTime(20_000);
    window.dispatchEvent(new Event('pagehide'));
    expect(kept).toBe(20_000);
    end();
    wait({ seconds: 30 });
    vi.advanceTimersByTime(10_000);
    expect(come).toHaveBeenCalledOnce();
  });

  it('ends with us', () => {
    wait({ seconds: 30 });
    end();
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('pageshow'));
    vi.advanceTimersByTime(60_000);
    expect(come).not.toHaveBeenCalled();
  });
});

describe('leaving by the top of the window', () => {
  const out = (more: PointerEventInit = {}) =>
    document.dispatchEvent(
      new PointerEvent('pointerout', {
        pointerType: 'mouse',
        clientX: 300,
        clientY: -4,
        bubbles: true,
        ...more,
      }),
    );

  it('is a moment, once', () => {
    wait({ leaving: true });
    out();
    out();
    expect(come).toHaveBeenCalledOnce();
  });

  it.each<[string, PointerEventInit]>([
    ['a finger', { pointerType: 'touch' }],
    ['a scrollbar or a menu below the edge', { clientY: 200 }],
    ['a frame in the page', { relatedTarget: document.documentElement }],
    ['a drag with the button down', { buttons: 1 }],
  ])('is not %s', (_, event) => {
    wait({ leaving: true });
    out(event);
    expect(come).not.toHaveBeenCalled();
  });

  it('is not the menu of a field or of the right button', () => {
    wait({ leaving: true });
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    out();
    field.blur();
    document.dispatchEvent(new Event('contextmenu'));
    out();
    expect(come).not.toHaveBeenCalled();
    document.dispatchEvent(new PointerEvent('pointermove'));
    out();
    expect(come).toHaveBeenCalledOnce();
  });
});

describe('a click on what the shop names', () => {
  const show = (html: string) => {
    document.body.innerHTML = html;
    return document.body.firstElementChild as HTMLElement;
  };

  it('is her own wish, each time, also on what is inside', () => {
    const link = show('<a class="refer" href="/refer"><svg><path/></svg></a>');
    wait({ click: '.refer' });
    link
      .querySelector('path')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    link.click();
    expect(wished.mock.calls).toEqual([[link], [link]]);
    expect(come).not.toHaveBeenCalled();
  });

  it('is seen in a shadow root of the shop', () => {
    const root = show('<shop-header></shop-header>').attachShadow({ mode: 'open' });
    const button = root.appendChild(document.createElement('button'));
    button.className = 'refer';
    wait({ click: '.refer' });
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(wished).toHaveBeenCalledWith(button);
  });

  it('is left to whoever has taken it already', () => {
    const link = show('<a class="refer" href="/refer"></a>');
    link.addEventListener('click', (event) => event.preventDefault());
    wait({ click: '.refer' });
    link.click();
    expect(wished).not.toHaveBeenCalled();
  });

  it('says where a selector is none', () => {
    expect(() => wait({ click: '..refer' })).toThrow();
  });
});

it('an event of the page is a moment each time', () => {
  wait({ event: 'tier-reached' });
  window.dispatchEvent(new CustomEvent('tier-reached'));
  expect(come).toHaveBeenCalledOnce();
  end();
  window.dispatchEvent(new CustomEvent('tier-reached'));
  expect(come).toHaveBeenCalledOnce();
});
