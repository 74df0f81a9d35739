import { quietly } from '../page/quietly.js';
import { changes, objects, type Stop, type Tell } from './source.js';

/** The part of Shopify's Customer Privacy API that decides. shopify.dev/docs/api/customer-privacy */
interface CustomerPrivacy {
  marketingAllowed(): boolean;
  shouldShowBanner(): boolean;
  /** What the shopper has said herself: `'yes'`, `'no'`, or nothing yet. */
  currentVisitorConsent(): { readonly marketing?: string };
}

interface Shopify {
  customerPrivacy?: Partial<CustomerPrivacy>;
  loadFeatures?(
    features: readonly { name: string; version: string }[],
    done: (error?: unknown) => void,
  ): void;
}

type Page = Window & { Shopify?: Shopify };

// Shopify's own theme code brings the API in its own time, often after us.
const EVENTS = ['visitorConsentCollected', 'shopifyCustomerPrivacyApiLoaded'];
const FEATURE = { name: 'consent-tracking-api', version: '0.1' };

/**
 * Follows Shopify's Customer Privacy API on a storefront. Granted where marketing is allowed, which is also so where the
 * shopper's region asks for no consent; there a browser that signals Global Privacy Control is a no, unless she has said yes
 * herself. Pending while the banner is still to be answered; denied otherwise. Where the API is not there yet, it is asked for, heard
 * when it comes and looked for once more when the page has loaded. Without it (a page that is no storefront) nothing is told.
 */
export function followShopify(tell: Tell, page: Page = window): Stop {
  const told = changes(tell, 'shopify');
  let stopped = false;
  const hear = () =>
    quietly(() => {
      const privacy = page.Shopify?.customerPrivacy;
      if (stopped || !privacy?.marketingAllowed) return;
      if (!privacy.marketingAllowed()) told(privacy.shouldShowBanner?.() ? 'pending' : 'denied');
      else if (objects(page) && privacy.currentVisitorConsent?.().marketing !== 'yes')
        told('denied', 'gpc');
      else told('granted');
    });
  const look = () => {
    hear();
    quietly(() => {
      if (page.Shopify?.customerPrivacy?.marketingAllowed) return;
      page.Shopify?.loadFeatures?.([FEATURE], (error) => {
        if (!error) hear();
      });
    });
  };
  for (const name of EVENTS) page.document.addEventListener(name, hear);
  page.addEventListener('load', look, { once: true });
  look();
  return () => {
    stopped = true;
    for (const name of EVENTS) page.document.removeEventListener(name, hear);
    page.removeEventListener('load', look);
  };
}
