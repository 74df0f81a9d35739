import { sameCode } from 'goodword/protocol';
import type { ClaimBody, KnownCustomer } from '../ledger/entry.js';
import type { Entry } from '../store/shelves/ledger.js';

/** Who may say for an order who sent her: its buyer. */
interface Buyer {
  /** The browser whose report of the order is believed. */
  readonly visitor: string | undefined;
  readonly customers: readonly KnownCustomer[];
}

/**
 * The claims of an order that count, the first one first. Order numbers can be guessed: only the browser that is believed
 * to be the buyer's is heard, or who proved to be the customer of the order.
 */
export function claimsHeard(
  entries: readonly Entry[],
  { visitor, customers }: Buyer,
): readonly { readonly code: string; readonly at: number }[] {
  const ids = customers.flatMap(({ id }) => id ?? []);
  const emails = customers.flatMap(({ email }) => email ?? []);
  return entries
    .filter(({ type }) => type === 'claim')
    .sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1))
    .flatMap(({ visitor: claimant, receivedAt, body }) => {
      const { code, customer = {} } = body as ClaimBody;
      const isBuyer =
        (claimant !== undefined && claimant === visitor) ||
        ids.includes(customer.id ?? '') ||
        emails.includes(customer.email ?? '');
      return isBuyer ? [{ code, at: receivedAt }] : [];
    })
    .filter(
      ({ code }, index, all) => all.findIndex((other) => sameCode(other.code, code)) === index,
    );
}
