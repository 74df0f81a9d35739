import { reportOnce } from '../loop/report-once.js';
import type { Extra } from '../loop/stage.js';
import { readDataLayerPurchases } from '../readers/data-layer-purchase.js';

/** Reports the purchases that the page tells Google: GA4, gtag and enhanced e-commerce, before or after we came. */
export const dataLayer = (): Extra => (stage, goodword) =>
  readDataLayerPurchases(reportOnce(stage, goodword));

export const fromTag = dataLayer;
