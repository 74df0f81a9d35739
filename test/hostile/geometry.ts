import type { Locator } from 'playwright';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a view is, and what is wrong with it. */
export interface Geometry {
  readonly box: Box;
  /** Texts that do not fit where they stand: cut off, or hanging over the view's edge. */
  readonly clipped: readonly string[];
  /** A click in the middle of the close button reaches it. */
  readonly closable: boolean;
}

/** Measures the popup or the card. */
export const measure = (view: Locator): Promise<Geometry> =>
  view.evaluate((top) => {
    const { x, y, width, height, left, right } = top.getBoundingClientRect();
    const close = top.querySelector('[part=close], [part=surface-hide]');
    return {
      box: { x, y, width, height },
      clipped: textsBelow(top).filter(isClipped).map(textOf),
      closable: close !== null && isOnTop(close),
    };

    function textsBelow(root: Element): Text[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      // What is folded away has a box in some browsers, and is on show in none.
      const shown = (text: Text) => text.parentElement?.checkVisibility() !== false;
      return texts.filter(
        (text) => textOf(text) && shown(text) && !text.parentElement?.closest('.unseen'),
      );
    }
    function textOf(text: Text): string {
      return text.data.trim();
    }
    function isClipped(text: Text): boolean {
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      let holder = text.parentElement ?? top;
      while (getComputedStyle(holder).display.startsWith('inline') && holder.parentElement) {
        holder = holder.parentElement;
      }
      const room = holder.getBoundingClientRect();
      const within = (from: number, to: number) => box.left >= from - 1 && box.right <= to + 1;
      return box.width > 0 && !(within(room.left, room.right) && within(left, right));
    }
    function isOnTop(button: Element): boolean {
      const box = button.getBoundingClientRect();
      const root = button.getRootNode() as ShadowRoot;
      const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return Math.min(box.width, box.height) >= 24 && hit !== null && button.contains(hit);
    }
  });
