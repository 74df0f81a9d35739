import { afterEach, describe, expect, it, vi } from 'vitest';
import { followShopify } from './shopify.js';

const page = window as never as { Shopify?: unknown } & Window;

/** A storefront whose shopper has not answered yet. */
function openStorefront() {
  const asked = { allowed: false, banner: true };
  const customerPrivacy = {
    marketingAllowed: () => asked.allowed,
    shouldShowBanner: () => asked.banner,
  };
  const answer = (allowed: boolean) => {
    Object.assign(asked, { allowed, banner: false });
    document.dispatchEvent(new CustomEvent('visitorConsentCollected'));
  };
  return { customerPrivacy, answer };
}

describe("Shopify's Customer Privacy", () => {
  afterEach(() => {
    delete page.Shopify;
  });

  it('is pending until the banner is answered, then what was answered', () => {
    const { customerPrivacy, answer } = openStorefront();
    page.Shopify = { customerPrivacy };
    const tell = vi.fn();
    followShopify(tell);
    answer(true);
    answer(true);
    answer(false);
    expect(tell.mock.calls).toEqual([
      ['pending', 'shopify'],
      ['granted', 'shopify'],
      ['denied', 'shopify'],
    ]);
  });

  it('is loaded by us where the theme has not done so', () => {
    const { customerPrivacy, answer } = openStorefront();
    const shopify: Record<string, unknown> = {
      loadFeatures: (_: unknown, done: (error?: unknown) => void) => {
        shopify['customerPrivacy'] = customerPrivacy;
        done();
      },
    };
    page.Shopify = shopify;
    const tell = vi.fn();
    followShopify(tell);
    answer(true);
    expect(tell.mock.calls).toEqual([
      ['pending', 'shopify'],
      ['granted', 'shopify'],
    ]);
  });

  it('says nothing where it cannot be loaded, or on a page that is no storefront', () => {
    const tell = vi.fn();
    followShopify(tell)();
    page.Shopify = {
      loadFeatures: (_: unknown, done: (error: unknown) => void) => done('blocked'),
    };
    followShopify(tell);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is left in peace once we have stopped', () => {
    const { customerPrivacy, answer } = openStorefront();
    page.Shopify = { customerPrivacy };
    const tell = vi.fn();
    const stop = followShopify(tell);
    stop();
    answer(true);
    expect(tell.mock.calls).toEqual([['pending', 'shopify']]);
  });
});
