import type { Doubt, DoubtName } from 'goodword/protocol';

/** How much each doubt weighs. Where the program says nothing else, an order is held from 50 on. */
const WEIGHTS: Readonly<Record<DoubtName, number>> = {
  'reported-early': 100,
  'reports-disagree': 100,
  'claim-disagrees': 100,
  'shop-check': 100,
  'same-payment': 80,
  'same-browser': 60,
  'leaked-code': 60,
  'second-browser': 50,
  'many-orders': 50,
  'unknown-codes': 50,
  'reported-late': 40,
  'advocate-reported': 40,
  'same-address': 40,
  'disposable-mail': 40,
  'unsigned-click': 50,
  'no-visit': 30,
  claimed: 20,
};

export const HOLD_FROM = 50;

/** A doubt with its weight, where it holds. */
export const when = (holds: boolean, doubt: DoubtName, why: string): readonly Doubt[] =>
  holds ? [{ doubt, weight: WEIGHTS[doubt], why }] : [];
