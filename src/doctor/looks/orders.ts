import type { DeclaredOrder } from '../facts.js';
import { quietly } from '../quietly.js';

const SHOWN = 600;

/** What the page declares of orders, rendered or not. */
export const lookAtOrders = (page: ParentNode): readonly DeclaredOrder[] =>
  Array.from(
    page.querySelectorAll<HTMLScriptElement>('script[data-goodword="order"]'),
    ({ textContent, type }) => {
      const text = String(textContent).trim();
      const read = quietly((): { value: unknown } => ({ value: JSON.parse(text) }));
      return { text: text.slice(0, SHOWN), json: !!read, input: read?.value, type };
    },
  );
