import type { Person } from '../store/shelves/orders.js';

/** Names of accounts of credit. No code holds a colon, so an advocate's is never a friend's. */
export const accountOfCode = (code: string): string => code.toLowerCase();
export const accountOfCustomer = (customer: string): string => `customer:${customer}`;
/** @param email A hash. */
export const accountOfEmail = (email: string): string => `email:${email}`;
/** @param visitor A hash. */
export const accountOfVisitor = (visitor: string): string => `visitor:${visitor}`;

/**
 * The account of a friend, who need not have a code: by the shop's own id of the customer, else by his address, else by his
 * browser. Undefined where nobody said who he is.
 */
export function accountOfBuyer({ customer, email, visitor }: Person): string | undefined {
  if (customer !== undefined) return accountOfCustomer(customer);
  if (email !== undefined) return accountOfEmail(email);
  return visitor === undefined ? undefined : accountOfVisitor(visitor);
}

/** Every account under the names of one person. */
export const accountsOf = (names: {
  readonly customers: readonly string[];
  readonly emails: readonly string[];
  readonly visitors: readonly string[];
}): readonly string[] => [
  ...names.customers.map(accountOfCustomer),
  ...names.emails.map(accountOfEmail),
  ...names.visitors.map(accountOfVisitor),
];
