import type { Arrival } from 'goodword/protocol';
import * as v from 'valibot';

/** An address that somebody named as hers. */
export interface Heard {
  readonly program: string;
  readonly email: string;
  readonly language?: string;
  /** Left for more to come: its owner is asked. An order's waits for the word of the shop. */
  readonly isAsked?: true;
}

/** Addresses that shoppers left in their browsers: with a form, an account, an order. */
export const heardFromBrowsers = (arrivals: readonly Arrival[]): readonly Heard[] =>
  arrivals.flatMap((arrival) => {
    if (!('event' in arrival)) return [];
    const { event } = arrival;
    const customer =
      event.type === 'purchase'
        ? event.order.customer
        : event.type === 'lead' || event.type === 'signup'
          ? event.customer
          : undefined;
    const email = customer?.email;
    if (email === undefined) return [];
    const { program } = event;
    return event.type === 'purchase' ? [{ program, email }] : [{ program, email, isAsked: true }];
  });

const customer = v.object({
  email: v.string(),
  language: v.fallback(v.optional(v.string()), undefined),
});
const told = v.union([
  v.object({ program: v.string(), order: v.object({ customer }) }),
  v.object({ program: v.string(), customer }),
]);

/** The address that a signed delivery of the shop names, where there is one. */
export function heardFromShop(body: unknown): Heard | undefined {
  const read = v.safeParse(told, body);
  if (!read.success) return undefined;
  const { output } = read;
  const { email, language } = 'order' in output ? output.order.customer : output.customer;
  return { program: output.program, email, ...(language !== undefined && { language }) };
}
