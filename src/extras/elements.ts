import type { Goodword, Happenings, Shown, ViewName } from '../loop/api.js';
import { fillSlots } from '../loop/slots.js';
import type { Extra } from '../loop/stage.js';

/** The elements and what each of them shows. */
export const ELEMENTS = {
  'goodword-share': 'share',
  'goodword-welcome': 'welcome',
  'goodword-portal': 'portal',
  'goodword-claim': 'claim',
  'goodword-nps': 'nps',
  'goodword-thanks': 'thanks',
} as const satisfies Record<`goodword-${string}`, ViewName>;

/**
 * A view as an element of the page, e.g. `<goodword-share>`. Whatever happens is dispatched on it as `goodword-shared`,
 * `goodword-copied` and so on, bubbling, with what `goodword.on` tells as `detail`.
 */
export interface ViewElement extends HTMLElement {
  /** Why it is there, as the report tells it: attribute `surface`. Default: the name of the view. */
  surface: string;
}

const TOLD = [
  'opened',
  'shared',
  'copied',
  'claimed',
  'closed',
] as const satisfies (keyof Happenings)[];

// Elements are defined once per page and for good; Goodword may end and start again.
const present = new Set<{ show(): void; hide(): void }>();
let live: Goodword | undefined;

/** Shows views where the page has their elements, now or later. */
export const elements = (): Extra => (_, goodword) => {
  live = goodword;
  for (const [name, view] of Object.entries(ELEMENTS)) {
    if (!customElements.get(name)) customElements.define(name, elementOf(view));
  }
  for (const element of present) element.show();
  return () => {
    for (const element of present) element.hide();
    live = undefined;
  };
};

export const fromTag = elements;

// A class cannot be written where there is no HTMLElement: on a server.
const elementOf = (view: ViewName) =>
  class extends HTMLElement implements ViewElement {
    #ends: (() => void)[] = [];

    get surface() {
      return this.getAttribute('surface') ?? view;
    }
    set surface(name) {
      this.setAttribute('surface', name);
    }

    connectedCallback() {
      // Not `contents`: a place needs a box for what is measured by its width.
      this.style.display ||= 'block';
      present.add(this);
      this.show();
    }
    disconnectedCallback() {
      present.delete(this);
      this.hide();
    }

    show() {
      const goodword = live;
      if (!goodword || this.#ends.length > 0) return;
      let gone = false;
      let shown: Shown | undefined;
      this.#ends = TOLD.map((name) =>
        goodword.on(name, (detail) => {
          const event = new CustomEvent(`goodword-${name}`, {
            detail,
            bubbles: true,
            composed: true,
          });
          this.dispatchEvent(event);
        }),
      );
      this.#ends.push(() => {
        gone = true;
        shown?.close();
      });
      // Whoever came by a code is known only when the backend has said so.
      if (view === 'welcome') this.#ends.push(goodword.on('invited', () => this.again()));
      void goodword.open({ view, into: this, surface: this.surface }).then((answer) => {
        if (!answer.ok) return;
        shown = answer.value;
        if (gone) return shown.close();
        const own = [...this.querySelectorAll<HTMLElement>(':scope > [slot]')];
        fillSlots(this.querySelector(':scope > goodword-root'), own);
        for (const node of own) node.style.display = 'none';
      });
    }
    again() {
      this.hide();
      this.show();
    }
    hide() {
      for (const end of this.#ends.splice(0)) end();
    }
  };

declare global {
  interface HTMLElementTagNameMap extends Record<keyof typeof ELEMENTS, ViewElement> {}
}
