// @ts-check
// What the shop remembers: sessions, customers, orders. In memory, or in one JSON file as well.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Shelf
 * @property {Record<string, import('./sessions.mjs').Session>} sessions
 * @property {import('./orders.mjs').Customer[]} customers
 * @property {import('./orders.mjs').Order[]} orders Oldest first.
 * @property {import('./coupons.mjs').Coupon[]} coupons
 */

/** @typedef {{ shelf: Shelf, save(): void }} Archive */

/** @param {string} [file] Left out: nothing outlives the process. @returns {Archive} */
export function openArchive(file) {
  const shelf = { sessions: {}, customers: [], orders: [], coupons: [], ...read(file) };
  return {
    shelf,
    save() {
      if (!file) return;
      // Written beside and moved: a process that dies half-way leaves the old file whole.
      writeFileSync(`${file}.new`, JSON.stringify(shelf));
      renameSync(`${file}.new`, file);
    },
  };
}

/** @returns {Shelf | undefined} */
function read(/** @type {string | undefined} */ file) {
  try {
    return file ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
