import { reportOnce } from '../loop/report-once.js';
import type { Extra } from '../loop/stage.js';
import { readSegmentOrders } from '../readers/segment-order.js';

/** Reports the orders that the page tells Segment's library as `Order Completed`. */
export const segment = (): Extra => (stage, goodword) =>
  readSegmentOrders(reportOnce(stage, goodword));

export const fromTag = segment;
