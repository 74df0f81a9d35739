import { type Invited, type Money, parseMoney } from 'goodword/protocol';

/** What an order at the till comes to. */
export type Quote =
  | { readonly is: 'unreadable' }
  | {
      readonly is: 'ready';
      readonly discount: Money;
      /** What the friend pays, and what is recorded. */
      readonly toPay: Money;
      /** Why the order will earn nothing; left out where nothing speaks against it. */
      readonly refusal?: 'below-minimum' | 'currency-differs' | 'not-first-order';
    };

/** @param price Before the discount, as it was typed. */
export function quoteOf(
  { offer, minimumOrder, firstOrderOnly }: Invited,
  price: string,
  currency: string,
  firstOrder: boolean,
): Quote {
  const read = parseMoney(price.trim(), currency);
  if (!read.ok || read.value.amount === 0) return { is: 'unreadable' };
  const { amount, currency: unit } = read.value;
  const wrongMoney = 'value' in offer && offer.kind === 'amount' && offer.value.currency !== unit;
  const allowed = !(firstOrderOnly && !firstOrder) && !wrongMoney;
  const off = allowed ? discountOf(offer, amount) : 0;
  const toPay = { amount: amount - off, currency: unit };
  const refusal = refusalOf(toPay, minimumOrder, firstOrderOnly && !firstOrder);
  return {
    is: 'ready',
    discount: { amount: off, currency: unit },
    toPay,
    ...(refusal && { refusal }),
  };
}

// Only these come off the very order; store credit, points and gifts are handed over otherwise.
function discountOf(offer: Invited['offer'], amount: number): number {
  if (offer.kind === 'amount') return Math.min(offer.value.amount, amount);
  if (offer.kind !== 'percent') return 0;
  return Number((BigInt(Math.round(offer.percent * 100)) * BigInt(amount) + 5_000n) / 10_000n);
}

function refusalOf({ amount, currency }: Money, least: Money | undefined, again: boolean) {
  if (again) return 'not-first-order' as const;
  if (!least) return undefined;
  if (least.currency !== currency) return 'currency-differs' as const;
  return amount < least.amount ? ('below-minimum' as const) : undefined;
}
