import { isDeepStrictEqual } from 'node:util';
import type { Offer, ProgramChange } from 'goodword/protocol';
import type { ProgramInput } from '../ledger/program-input.js';

/**
 * What one program changes of another, as far as it decides about orders: offers, rules and tiers. What is the same in both is
 * left out, so that older versions keep what they had of it.
 */
export function changeBetween(from: ProgramInput, to: ProgramInput): ProgramChange {
  const offers: { advocate?: Offer; friend?: Offer } = {};
  for (const side of ['advocate', 'friend'] as const) {
    if (!isDeepStrictEqual(from.offers[side], to.offers[side])) offers[side] = to.offers[side];
  }
  const before: Record<string, unknown> = { ...from.rules };
  const after: Record<string, unknown> = { ...to.rules };
  const rules = Object.fromEntries(
    Object.keys({ ...before, ...after })
      .filter((name) => !isDeepStrictEqual(before[name], after[name]))
      .map((name) => [name, after[name] ?? null]),
  );
  return {
    ...(Object.keys(offers).length > 0 && { offers }),
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(!isDeepStrictEqual(from.tiers, to.tiers) && { tiers: to.tiers ?? null }),
  };
}
