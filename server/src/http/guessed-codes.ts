import type { Arrival, Answer as EventAnswer, Order } from 'goodword/protocol';
import type { Context } from 'hono';
import type { Store } from '../store/store.js';
import type { Backend } from './backend.js';
import { callerOf, NOBODY } from './caller.js';

// Shoppers use coupons of other campaigns; one or two unknown ones are nothing to wonder at.
const COUPONS = 3;

/** How many codes in orders, taken from now on, look guessed: nobody owns them. The orders count all the same. */
export async function guessedCodes(
  store: Store,
  batch: readonly Arrival[],
  answers: readonly (EventAnswer | undefined)[],
): Promise<number> {
  let guessed = 0;
  for (const [index, arrival] of batch.entries()) {
    if (!('event' in arrival) || answers[index]?.result !== 'ok') continue;
    const { event } = arrival;
    const codes = event.type === 'purchase' ? codesOf(event.order) : [];
    if (codes.length === 0) continue;
    const owners = await store.advocates.ofCodes(event.program, codes);
    const singles = await store.singleCodes.of(event.program, codes);
    const named = owners.length + singles.length;
    guessed += Math.max(0, new Set(codes.map((code) => code.toLowerCase())).size - named);
  }
  return guessed;
}

const codesOf = ({ code, coupons }: Order): readonly string[] => [
  ...(code === undefined ? [] : [code]),
  ...(coupons.length >= COUPONS ? coupons : []),
];

/**
 * How long somebody who guesses codes waits for answers that would tell her of one. Where addresses are not known, nobody
 * waits for the guesses of others.
 */
export async function waitOfGuesser(context: Context, backend: Backend): Promise<number> {
  const caller = callerOf(context, backend);
  return caller === NOBODY ? 0 : backend.limits.guesses.wait(caller, backend.now());
}
