/** Door `goodword`: for shops that bundle. Importing it does nothing, in a browser or on a server. */
import type { Goodword } from './loop/api.js';
import { bundledParts } from './loop/bundled-parts.js';
import { checkOptions } from './loop/check-options.js';
import { extrasOf, type GoodwordOptions, settle } from './loop/options.js';
import { wire } from './loop/wiring.js';
import { no } from './protocol/result.js';

export type { Transport } from './delivery/backend.js';
export type { Goodword, Happenings, SignupInput, Status } from './loop/api.js';
export type { GoodwordOptions } from './loop/options.js';
export type { OrderInput } from './protocol/order.js';
export { GoodwordError } from './protocol/problem.js';
export type { Result } from './protocol/result.js';
export type { Consent } from './tracking/consent.js';

/**
 * Starts Goodword on this page: reads the code from the address, follows the page's `data-goodword` attributes,
 * sends what an earlier page left. Throws a `GoodwordError` for wrong options; nothing throws after that.
 * `?goodword=doctor` in the page's address opens the doctor. A second call on the same page answers the first one's object. On a server it answers an object that does
 * nothing.
 */
export function createGoodword(options: GoodwordOptions): Goodword {
  checkOptions(options);
  if (typeof window === 'undefined') return onServer;
  const goodword = wire(settle(options), bundledParts, extrasOf(options));
  if (/[?&]goodword=doctor/.test(location.search)) goodword.doctor();
  return goodword;
}

const nothing = async () => no('stopped', 'Goodword runs in browsers only.');
const onServer: Goodword = {
  purchase: nothing,
  lead: nothing,
  signup: nothing,
  open: nothing,
  close() {},
  consent() {},
  doctor() {},
  on: () => () => {},
  destroy() {},
  status: () => ({
    consent: 'pending',
    consentBy: 'default',
    visitor: false,
    cookie: 'nothing',
    touches: [],
    waiting: 0,
    unstored: 0,
    dropped: [],
    answers: [],
  }),
};
