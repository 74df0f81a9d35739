import { type Money, no, ok, type Result } from 'goodword/protocol';
import type { CreditEntry } from '../store/shelves/credit.js';
import type { Shelves, Store } from '../store/store.js';

/** What the shop takes off somebody's account, and for which order. */
export interface Spending {
  readonly program: string;
  /** The shop's own name for it. Sent again, it is the same. */
  readonly id: string;
  readonly account: string;
  readonly amount: Money;
  readonly orderId?: string;
}

/** What the shop gives back of a spending, because the order was undone. */
export interface Returning {
  readonly program: string;
  readonly id: string;
  /** The id of the spending. */
  readonly spend: string;
  /** Minor units. Default: all that was not given back yet. */
  readonly amount?: number;
}

export interface Booked {
  readonly id: string;
  readonly account: string;
  readonly amount: Money;
  readonly balance: Money;
}

/** Takes credit, all of it or none: `not-enough-credit` where there is less. The same id again changes nothing. */
export const spendCredit = (store: Store, wanted: Spending, now: number): Promise<Result<Booked>> =>
  store.exclusively(wanted.program, async (within) => {
    const { program, account, orderId } = wanted;
    const { amount, currency } = wanted.amount;
    const id = `spend:${wanted.id}`;
    const before = await within.credit.find(program, id);
    if (before) {
      const same =
        before.account === account && before.meant === -amount && before.currency === currency;
      return same ? ok(await booked(within, before)) : no('conflict', ANOTHER);
    }
    const balance = await balanceOf(within, program, account, currency);
    if (balance.amount < amount) {
      const message = `There are ${balance.amount} ${currency} in minor units; ${amount} were asked for.`;
      return no('not-enough-credit', message);
    }
    const about = orderId === undefined ? {} : { about: orderId };
    const key = { program, id, account, currency };
    const entry = {
      ...key,
      ...about,
      kind: 'spent',
      amount: -amount,
      meant: -amount,
      at: now,
    } as const;
    await within.credit.add(entry);
    return ok(await booked(within, entry));
  });

const ANOTHER = 'This id was used for something else. Take a new one.';

/** Gives credit back, never more than was spent. The same id again changes nothing. */
export const returnCredit = (
  store: Store,
  wanted: Returning,
  now: number,
): Promise<Result<Booked>> =>
  store.exclusively(wanted.program, async (within) => {
    const { program } = wanted;
    const id = `return:${wanted.id}`;
    const about = `spend:${wanted.spend}`;
    const spent = await within.credit.find(program, about);
    if (!spent) return no('not-found', 'There is no spending with this id.');
    const before = await within.credit.find(program, id);
    if (before) {
      const same =
        before.about === about && (wanted.amount === undefined || before.meant === wanted.amount);
      return same ? ok(await booked(within, before)) : no('conflict', ANOTHER);
    }
    const back = await within.credit.about(program, about, ['returned']);
    const left = -spent.meant - back.meant;
    const amount = wanted.amount ?? left;
    if (amount > left || amount === 0) {
      return no('not-allowed', `Of this spending ${left} are left to give back, in minor units.`);
    }
    const { account, currency } = spent;
    const entry = {
      program,
      id,
      account,
      currency,
      about,
      kind: 'returned',
      amount,
      meant: amount,
      at: now,
    } as const;
    await within.credit.add(entry);
    return ok(await booked(within, entry));
  });

async function booked(store: Shelves, entry: CreditEntry): Promise<Booked> {
  const { program, account, currency } = entry;
  const amount = { amount: Math.abs(entry.amount), currency };
  const balance = await balanceOf(store, program, account, currency);
  return { id: entry.id.replace(/^\w+:/, ''), account, amount, balance };
}

async function balanceOf(store: Shelves, program: string, account: string, currency: string) {
  const balances = await store.credit.balances(program, account);
  return balances.find((one) => one.currency === currency) ?? { amount: 0, currency };
}
