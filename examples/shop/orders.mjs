// @ts-check
// The order book: who bought what, for how much, and what became of it.
import { linesOf, subtotalOf } from './cart.mjs';

/** @typedef {{ id: string, email: string, firstName: string }} Customer */
/** @typedef {'waiting' | 'delivered' | 'failed'} Delivery */

/**
 * @typedef {object} Order
 * @property {string} id
 * @property {string} customerId
 * @property {string} firstName
 * @property {string} email
 * @property {string} address
 * @property {{ id: string, name: string, quantity: number, total: number }[]} lines
 * @property {number} subtotal Cents.
 * @property {number} discount Cents.
 * @property {number} total Cents.
 * @property {string} currency
 * @property {string} [code] The friend's code that was accepted.
 * @property {string} [coupon] The shop's own coupon that was.
 * @property {boolean} firstOrder
 * @property {number} placedAt Milliseconds since the epoch.
 * @property {'paid' | 'refunded'} status
 * @property {Partial<Record<import('./webhook.mjs').OrderFact, Delivery>>} webhooks
 */

// Numbers that look as if the shop had been open for a while.
const FIRST_NUMBER = 1001;

/** @param {import('./archive.mjs').Archive} archive @param {() => number} now */
export function createOrders(archive, now) {
  const { orders, customers } = archive.shelf;
  const normal = (/** @type {string} */ email) => email.trim().toLowerCase();

  const customerOf = (/** @type {import('./checkout.mjs').Details} */ { email, firstName }) => {
    const known = customers.find((customer) => customer.email === normal(email));
    if (known) return Object.assign(known, { firstName });
    const customer = { id: `c-${customers.length + 1}`, email: normal(email), firstName };
    customers.push(customer);
    return customer;
  };

  return {
    /** @returns {readonly Order[]} Newest first. */
    list: () => [...orders].reverse(),
    /** @returns {Order | undefined} */
    find: (/** @type {string} */ id) => orders.find((order) => order.id === id),
    ofCustomer: (/** @type {string | undefined} */ id) =>
      [...orders].reverse().filter((order) => order.customerId === id),
    customer: (/** @type {string | undefined} */ id) =>
      customers.find((customer) => customer.id === id),
    /** Whether the person behind this e-mail has never bought. */
    isFirst: (/** @type {string} */ email) =>
      !orders.some((order) => order.email === normal(email)),

    /**
     * @param {import('./cart.mjs').Cart} cart
     * @param {import('./checkout.mjs').Details} details
     * @param {import('./discount.mjs').Discount} discount
     * @returns {Order}
     */
    place(cart, details, discount) {
      const firstOrder = this.isFirst(details.email);
      const customer = customerOf(details);
      const applied = discount.state === 'applied' ? discount : undefined;
      const subtotal = subtotalOf(cart);
      /** @type {Order} */
      const order = {
        id: String(FIRST_NUMBER + orders.length),
        customerId: customer.id,
        firstName: details.firstName,
        email: customer.email,
        address: `${details.address}, ${details.postcode} ${details.city}`,
        lines: linesOf(cart).map(({ pot, quantity, total }) => ({
          id: pot.id,
          name: pot.name,
          quantity,
          total,
        })),
        subtotal,
        discount: applied?.cents ?? 0,
        total: subtotal - (applied?.cents ?? 0),
        currency: 'USD',
        ...(applied && (applied.own ? { coupon: applied.code } : { code: applied.code })),
        firstOrder,
        placedAt: now(),
        status: 'paid',
        webhooks: {},
      };
      orders.push(order);
      archive.save();
      return order;
    },

    /** @param {Order} order @param {Partial<Order>} change */
    change(order, change) {
      Object.assign(order, change);
      archive.save();
    },
  };
}

/** Every code on an order, as the shop tells it. */
export const codesOn = (/** @type {Pick<Order, 'code' | 'coupon'>} */ { code, coupon }) =>
  [code, coupon].filter((one) => one !== undefined);

/** @typedef {ReturnType<typeof createOrders>} Orders */
