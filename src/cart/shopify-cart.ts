import { CARRIED_FIELD } from '../protocol/carried.js';

interface ShopifyPage {
  readonly Shopify?: { readonly routes?: { readonly root?: unknown } };
}

/** Whether the page is a storefront of Shopify. */
export const isShopify = (page: object): boolean =>
  typeof Object((page as ShopifyPage).Shopify).routes === 'object';

/**
 * Writes what the cart is to carry into an attribute of it, which goes with the order:
 * https://shopify.dev/docs/api/ajax/reference/cart. Answers whether the cart has it now. Never throws.
 */
export async function carryInShopifyCart(
  text: string,
  page: Window,
  signal: AbortSignal,
): Promise<boolean> {
  const { root } = Object((page as ShopifyPage).Shopify?.routes);
  try {
    const response = await page.fetch(`${typeof root === 'string' ? root : '/'}cart/update.js`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ attributes: { [CARRIED_FIELD]: text } }),
      signal,
      keepalive: true, // many shops load the page anew as soon as she has answered
    });
    const cart: unknown = await response.json();
    // A shop behind a password answers its own page, and 200.
    return response.ok && (Object(cart).attributes?.[CARRIED_FIELD] ?? '') === text;
  } catch {
    return false;
  }
}

/**
 * Tells of each cart that may be a new one: when something was put into a cart, after the theme's own request has ended,
 * so that neither gets into the other's way. Answers the undo.
 */
export function followCartAdds(added: () => void): () => void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => /\/cart\/add(\.js)?($|\?)/.test(name))) added();
  });
  observer.observe({ type: 'resource' });
  return () => observer.disconnect();
}
