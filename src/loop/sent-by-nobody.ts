import { isOfDomains } from '../page/domains.js';
import { PAYMENT_DOMAINS } from '../tracking/payment-domains.js';
import type { Stage } from './stage.js';

/** Whether a referrer tells nothing of who sent a visitor: a page of the shop's own, or one where people pay. */
export function sentByNobody({ settings, memory }: Stage, referrer: string): boolean {
  // The browser itself has said which domain is the shop's: the broadest one that took its cookie.
  const own = memory.domain() || location.hostname.replace(/^www\./, '');
  const [hostname = ''] = String(referrer).split(':');
  return isOfDomains(hostname, [own, ...(settings.domains ?? []), ...PAYMENT_DOMAINS]);
}
