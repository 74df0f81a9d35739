import { carryInShopifyCart, followCartAdds, isShopify } from '../cart/shopify-cart.js';
import { carryInWooCommerce } from '../cart/woocommerce-checkout.js';
import type { Extra } from '../loop/stage.js';
import { carriedText } from '../protocol/carried.js';
import { followMemory } from '../tracking/follow-memory.js';

export interface CartOptions {
  /**
   * Puts the text into the cart or order of a shop that is neither Shopify nor WooCommerce; an empty one takes it out. The
   * shop's webhook hands it on as `carried`. Called once for each change.
   */
  carry?: (text: string) => void;
}

// What the cart was last seen to carry, so that a page asks for nothing where nothing has changed. Not erased with what is
// ours: whoever takes her consent back has a cart that is to be emptied yet, be it on the next page.
const KEY = 'goodword.cart';

/**
 * Lets the order itself carry the links by which a friend came, so that it names the advocate though every cookie be gone.
 * Finds Shopify's cart and WooCommerce's checkout by itself.
 */
export const cart =
  ({ carry }: CartOptions = {}): Extra =>
  ({ memory, valve, shelf }) => {
    const ending = new AbortController();
    const undo: (() => void)[] = [];
    let carried = shelf.get(KEY) ?? '';

    const text = () =>
      valve.state() === 'granted'
        ? carriedText(memory.read().touches.filter(({ known }) => known))
        : '';
    const keep = (now: string) => {
      carried = now;
      if (now) shelf.set(KEY, now);
      else shelf.remove(KEY);
    };
    const update = async (always = false) => {
      const now = text();
      if (now === carried && !(always && now)) return;
      if (carry) {
        keep(now);
        try {
          carry(now);
        } catch (error) {
          console.error(error); // the shop's own call: it must not stop what we remember
        }
      } else if (isShopify(window)) {
        const done = await carryInShopifyCart(now, window, ending.signal);
        if (!done) return;
        carried = now;
        // Consent may have been taken back meanwhile.
        if (text() === now) keep(now);
        else void update();
      }
    };

    const look = () => void update();
    undo.push(followMemory(memory, look), carryInWooCommerce(window, text));
    if (isShopify(window)) undo.push(followCartAdds(() => void update(true)));
    valve.pass(look, look);
    return () => {
      ending.abort();
      for (const end of undo) end();
    };
  };

/** `data-with="cart"` */
export const fromTag = (): Extra => cart();
