import type { Store } from '../store/store.js';
import { type CheckingBy, checkDue } from './check-due.js';
import { type Looking, startLooking } from './looking.js';

/** Asks the shop's own check about orders until it is stopped. */
export const startChecker = (store: Store, by: CheckingBy): Looking =>
  startLooking(() => checkDue(store, by));
