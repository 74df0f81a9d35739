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
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
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

  it.each([
    [
      'tells that it has come',
      () => document.dispatchEvent(new Event('shopifyCustomerPrivacyApiLoaded')),
    ],
    ['is there when the page has loaded', () => window.dispatchEvent(new Event('load'))],
  ])('is heard where it comes later than we do and %s', (_, come) => {
    const { customerPrivacy, answer } = openStorefront();
    answer(true);
    const tell = vi.fn();
    page.Shopify = {};
    const stop = followShopify(tell);
    page.Shopify = { customerPrivacy };
    come();
    stop();
    expect(tell.mock.calls).toEqual([['granted', 'shopify']]);
  });

  it('is no yes where nobody was asked and the browser signals Global Privacy Control, and is one where she says it', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const said = { marketing: '' };
    const { customerPrivacy, answer } = openStorefront();
    answer(true);
    page.Shopify = { customerPrivacy: { ...customerPrivacy, currentVisitorConsent: () => said } };
    const tell = vi.fn();
    const stop = followShopify(tell);
    said.marketing = 'yes';
    answer(true);
    stop();
    expect(tell.mock.calls).toEqual([
      ['denied', 'gpc'],
      ['granted', 'shopify'],
    ]);
  });

  it('harms no page where it is broken', () => {
    const broken = () => {
      throw new Error('theirs');
    };
    const tell = vi.fn();
    for (const shopify of [
      { customerPrivacy: { marketingAllowed: broken } },
      { loadFeatures: broken },
    ]) {
      page.Shopify = shopify;
      expect(() => followShopify(tell)()).not.toThrow();
    }
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
