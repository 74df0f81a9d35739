import type { Goodword, ViewName } from '../loop/api.js';
import { keepInPlace } from '../loop/keep-in-place.js';
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
 * A view as an element of the page, e.g. `<goodword-share>`. Whatever happens in it is dispatched on it as `goodword-shared`,
 * `goodword-copied` and so on, bubbling, with what `goodword.on` tells as `detail`. Empty without consent.
 */
export interface ViewElement extends HTMLElement {
  /** Why it is there, as the report tells it: attribute `surface`. Default: the name of the view. */
  surface: string;
}

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
    static readonly observedAttributes = ['data-order', 'surface'];
    #end: (() => void) | undefined;

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

    // Pages that learn of the order later write it into the element then.
    attributeChangedCallback(_: string, before: string | null, after: string | null) {
      if (!this.#end || before === after) return;
      this.hide();
      this.show();
    }

    show() {
      if (!live || this.#end) return;
      this.#end = keepInPlace(live, { view, into: this, surface: this.surface }, () => {
        const own = [...this.querySelectorAll<HTMLElement>(':scope > [slot]')];
        fillSlots(this.querySelector(':scope > goodword-root'), own);
        for (const node of own) node.style.display = 'none';
      });
    }
    hide() {
      this.#end?.();
      this.#end = undefined;
    }
  };

declare global {
  interface HTMLElementTagNameMap extends Record<keyof typeof ELEMENTS, ViewElement> {}
}
