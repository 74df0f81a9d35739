import type { Store } from '../store/store.js';
import { type IssuingBy, issueDue } from './issue-due.js';
import { type Looking, startLooking } from './looking.js';
import { remindOfCoupons } from './remind-of-coupons.js';

const REMIND_MS = 3_600_000;

/**
 * Hands rewards over until it is stopped, and every hour looks for coupons that end soon. What was parked is tried again at
 * the start: by then the options may say otherwise.
 */
export function startIssuer(store: Store, by: IssuingBy): Looking {
  let remindAt = 0;
  const work = async () => {
    const left = await issueDue(store, by);
    if (by.now() < remindAt) return left;
    remindAt = by.now() + REMIND_MS;
    for (const { id } of by.book.all()) await remindOfCoupons(store, id, by.now());
    return left;
  };
  return startLooking(work, () => store.issuing.wake(by.now()));
}
