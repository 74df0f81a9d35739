import { changes, type Stop, type Tell } from './source.js';

/** The part of Shopify's Customer Privacy API that decides. shopify.dev/docs/api/customer-privacy */
interface CustomerPrivacy {
  marketingAllowed(): boolean;
  shouldShowBanner(): boolean;
}

interface Shopify {
  customerPrivacy?: Partial<CustomerPrivacy>;
  loadFeatures?(
    features: readonly { name: string; version: string }[],
    done: (error?: unknown) => void,
  ): void;
}

type Page = Window & { Shopify?: Shopify };

/**
 * Follows Shopify's Customer Privacy API on a storefront. Granted where marketing is allowed, which is also so where the
 * shopper's region asks for no consent; pending while the banner is still to be answered; denied otherwise. Without the
 * API (a page that is no storefront) nothing is told.
 */
export function followShopify(tell: Tell, page: Page = window): Stop {
  const told = changes(tell, 'shopify');
  const hear = () => {
    const privacy = page.Shopify?.customerPrivacy;
    if (!privacy?.marketingAllowed) return;
    if (privacy.marketingAllowed()) told('granted');
    else told(privacy.shouldShowBanner?.() ? 'pending' : 'denied');
  };
  page.document.addEventListener('visitorConsentCollected', hear);
  if (page.Shopify?.customerPrivacy?.marketingAllowed) hear();
  else {
    const feature = { name: 'consent-tracking-api', version: '0.1' };
    page.Shopify?.loadFeatures?.([feature], (error) => {
      if (!error) hear();
    });
  }
  return () => page.document.removeEventListener('visitorConsentCollected', hear);
}
