import type { Shelf } from './shelf.js';

/** What we use of the browser's locks: a turn that is given at once, or not at all. */
export interface Turns {
  request(
    name: string,
    options: { readonly ifAvailable: true },
    /** Gets null where another tab has the turn. The turn ends when the promise does. */
    act: (turn: unknown) => Promise<void>,
  ): Promise<unknown>;
}

const LEASE_MS = 20_000;
const SETTLED_MS = 50;

/**
 * Stands in for Web Locks on pages without https, which have none. The lease of a tab that died ends after twenty seconds,
 * and so does one that a clock has made strange. Storage knows no transactions: tabs that take it in the same instant look
 * again a moment later, and the last one to write has it. `owner` is this page's own name, without blanks.
 */
export function leaseOn(shelf: Shelf, now: () => number, owner: string): Turns {
  return {
    async request(name, _, act) {
      const key = `${name}.lease`;
      const holder = () => (shelf.get(key) ?? '').split(' ');
      const mine = () => holder()[0] === owner;
      const age = now() - Number(holder()[1]);
      if (!mine() && age >= 0 && age < LEASE_MS) return act(null);
      shelf.set(key, `${owner} ${now()}`);
      await new Promise((settled) => setTimeout(settled, SETTLED_MS));
      if (!mine()) return act(null);
      try {
        await act(owner);
      } finally {
        if (mine()) shelf.remove(key);
      }
    },
  };
}
