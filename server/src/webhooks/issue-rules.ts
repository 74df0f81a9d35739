import { no, ok, type Result } from 'goodword/protocol';
import type { IssueRules } from '../rewards/issue-by.js';
import { readListeners } from './listeners.js';

// Every kind that can be handed over; the type holds the list to be whole.
const KINDS: Readonly<Record<keyof IssueRules, true>> = {
  percent: true,
  amount: true,
  credit: true,
  cash: true,
  points: true,
  units: true,
  product: true,
  upgrade: true,
  donation: true,
  membership: true,
  badge: true,
  commission: true,
};
const MONEY = ['credit', 'cash', 'amount', 'commission'];

/** Checks who is to hand rewards over; says what to mend. */
export function readIssueRules(rules: IssueRules, allowPrivate: boolean): Result<IssueRules> {
  for (const [kind, by] of Object.entries(rules)) {
    if (!Object.hasOwn(KINDS, kind)) {
      const kinds = Object.keys(KINDS).join(', ');
      return no('bad-options', `issue.${kind}: there is no such kind, only ${kinds}.`);
    }
    if (typeof by === 'function' || by === 'pool' || by === 'hand') continue;
    if (by === 'balance') {
      if (MONEY.includes(kind)) continue;
      return no('bad-options', `issue.${kind} cannot be "balance": only money is credit.`);
    }
    if (typeof by !== 'object') {
      return no(
        'bad-options',
        `issue.${kind} must be "pool", "balance", "hand", a function or { url, secret }.`,
      );
    }
    const address = readListeners([by], allowPrivate);
    if (address.ok) continue;
    const { message } = address.problem;
    return no('bad-options', message.replace(/^webhooks\.0/, `issue.${kind}`));
  }
  return ok(rules);
}
