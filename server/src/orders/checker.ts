import type { Store } from '../store/store.js';
import { type CheckingBy, checkDue } from './check-due.js';
import { type Looking, startLooking } from './looking.js';

/** Asks the shop's own check about orders until it is stopped; no more than a round in a second, for its sake. */
export const startChecker = (store: Store, by: CheckingBy): Looking =>
  startLooking(async () => {
    await checkDue(store, by);
    return 'nothing';
  });
