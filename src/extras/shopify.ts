import { followShopify } from '../consent/shopify.js';
import type { Extra } from '../loop/stage.js';

/** `data-consent="shopify"`: consent as Shopify's Customer Privacy API tells it. On npm: `consent: followShopify`. */
export const fromTag = (): Extra => (_, goodword) => followShopify(goodword.consent);
