import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { tabTarget } from './tab-ring.js';
import { openShop, type ShopPage } from './testing/shop-page.js';

let shop: ShopPage;
let buy: HTMLButtonElement;
const page = document.documentElement;

beforeEach(async () => {
  await screen.viewport(800, 600);
  buy = document.createElement('button');
  buy.textContent = 'Buy';
  document.body.append(buy);
  shop = openShop();
});
afterEach(() => {
  shop.widget.destroy();
  document.body.replaceChildren();
  document.head.querySelector('[data-hostile]')?.remove();
});

const ready = () => vi.waitFor(() => shop.find('a[part=channel]'));

function hostile(css: string): void {
  const style = document.createElement('style');
  style.dataset['hostile'] = '';
  style.textContent = css;
  document.head.append(style);
}

describe('the focus', () => {
  it('starts at the headline, not at the close button', () => {
    shop.widget.open('api');
    expect(shop.root().activeElement).toBe(shop.find('h2'));
    expect(shop.dialog().matches(':modal')).toBe(true);
  });

  it('goes back to what opened it, though that never had it', () => {
    shop.widget.open('button', buy);
    shop.widget.close();
    expect(document.activeElement).toBe(buy);
  });

  it('goes round past radio buttons, of which Tab knows one', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const [close, red, blue] = ['button', 'input', 'input'].map((name) =>
      dialog.appendChild(document.createElement(name)),
    ) as [HTMLElement, HTMLInputElement, HTMLInputElement];
    for (const one of [red, blue]) Object.assign(one, { type: 'radio', name: 'cause' });
    dialog.showModal();
    expect(tabTarget(dialog, red, false)).toBe(close);
    expect(tabTarget(dialog, close, true)).toBe(red);
    blue.checked = true;
    expect(tabTarget(dialog, blue, false)).toBe(close);
    expect(tabTarget(dialog, close, true)).toBe(blue);
    dialog.remove();
  });

  it('goes round past what is folded away', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const close = dialog.appendChild(document.createElement('button'));
    const details = dialog.appendChild(document.createElement('details'));
    const summary = details.appendChild(document.createElement('summary'));
    details.appendChild(document.createElement('button')).textContent = 'Reveal';
    dialog.showModal();
    expect(tabTarget(dialog, close, true)).toBe(summary);
    expect(tabTarget(dialog, summary, false)).toBe(close);
    dialog.remove();
  });
});

describe('the pointer', () => {
  const press = (type: string, target: Element) =>
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));

  it('closes by a click beside the popup', () => {
    shop.widget.open('api');
    press('mousedown', shop.dialog());
    press('click', shop.dialog());
    expect(shop.dialog().open).toBe(false);
  });

  it('does not close when a selection is dragged out of the popup', async () => {
    shop.widget.open('api');
    await ready();
    press('mousedown', shop.find('input'));
    press('click', shop.dialog());
    expect(shop.dialog().open).toBe(true);
  });
});

describe('the page behind the popup', () => {
  it('does not scroll, and gets back exactly the style that it had', () => {
    page.style.setProperty('overflow', 'clip', 'important');
    shop.widget.open('api');
    expect(getComputedStyle(page).overflowY).toBe('hidden');
    shop.widget.close();
    expect(page.style.getPropertyValue('overflow')).toBe('clip');
    expect(page.style.getPropertyPriority('overflow')).toBe('important');
    page.removeAttribute('style');
  });

  it('does not scroll under a style sheet that says it does', () => {
    hostile('html { overflow-y: scroll !important }');
    shop.widget.open('api');
    expect(getComputedStyle(page).overflowY).toBe('hidden');
  });

  it('shows one popup, however often it is opened', () => {
    shop.widget.open('purchase');
    shop.widget.open('button');
    expect(shop.told).toEqual(['open purchase']);
    expect(document.querySelectorAll('goodword-root')).toHaveLength(1);
  });

  it('opens again after it was closed', () => {
    shop.widget.open('purchase');
    shop.widget.close();
    shop.widget.open('button');
    expect(shop.dialog().matches(':modal')).toBe(true);
    expect(shop.told).toEqual(['open purchase', 'close', 'open button']);
  });
});

describe('a hostile page', () => {
  it('cannot hide, shrink or restyle the popup', async () => {
    shop.widget.open('api');
    await ready();
    const looks = () => {
      const { width, height } = shop.dialog().getBoundingClientRect();
      const { fontSize, letterSpacing, textTransform } = getComputedStyle(shop.find('h2'));
      const button = getComputedStyle(shop.find('[part=copy]'));
      const { backgroundColor, cursor, pointerEvents } = button;
      return {
        width,
        height,
        fontSize,
        letterSpacing,
        textTransform,
        backgroundColor,
        cursor,
        pointerEvents,
      };
    };
    await vi.waitFor(() => expect(shop.dialog().getAnimations()).toEqual([]));
    const before = looks();
    hostile(`
      html { font-size: 62.5%; letter-spacing: 3px; text-transform: uppercase }
      div:empty, :empty, goodword-root { display: none !important }
      * { all: unset !important }
      body, goodword-root { pointer-events: none !important; cursor: crosshair !important; transform: scale(.5) }
      dialog, button { display: none !important }
    `);
    expect(looks()).toEqual(before);
  });

  it('is left in peace where it manages to hide us: no invisible popup blocks the shop', () => {
    hostile('body { display: none !important }');
    shop.widget.open('api');
    expect(shop.dialog().open).toBe(false);
    expect(page.style.overflow).toBe('');
  });

  it('is left in peace where it hides us later', async () => {
    shop.widget.open('api');
    hostile('body { display: none !important }');
    await vi.waitFor(() => expect(shop.dialog().open).toBe(false));
    expect(shop.told).toEqual(['open api', 'close']);
  });

  it('may take the popup out when it swaps its body: it comes back, modal', async () => {
    shop.widget.open('api');
    const dialog = shop.dialog();
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    await vi.waitFor(() => expect(dialog.matches(':modal')).toBe(true));
    document.body.replaceChildren();
    await vi.waitFor(() => expect(dialog.matches(':modal')).toBe(true));
  });

  it('wins when it keeps taking the popup out', async () => {
    shop.widget.open('api');
    const dialog = shop.dialog();
    const stubborn = new MutationObserver(() => document.querySelector('goodword-root')?.remove());
    document.querySelector('goodword-root')?.remove();
    stubborn.observe(document.body, { childList: true });
    await vi.waitFor(() => expect(shop.told).toContain('close'));
    stubborn.disconnect();
    expect(dialog.open).toBe(false);
    expect(page.style.overflow).toBe('');
  });
});

// The page without its body; an emptied style attribute is as good as none.
const outside = () =>
  [document.head.outerHTML, page.getAttribute('style') || null, page.className].join();

describe('destroying the widget', () => {
  it('is for good: what is asked of it later does nothing', () => {
    shop.widget.destroy();
    shop.widget.open('api');
    shop.widget.close();
    expect(document.querySelector('goodword-root')).toBeNull();
    expect(shop.told).toEqual([]);
  });

  it('leaves nothing behind, also while the popup is open', () => {
    const before = outside();
    shop.widget.open('api');
    shop.widget.destroy();
    shop.widget.destroy();
    expect(document.querySelector('goodword-root')).toBeNull();
    expect(outside()).toBe(before);
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    expect(document.body.dispatchEvent(press)).toBe(true);
    expect(shop.told).toEqual(['open api', 'close']);
  });
});
