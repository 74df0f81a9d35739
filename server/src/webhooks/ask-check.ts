import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Check, CheckAnswer, OrderToCheck } from '../ledger/check.js';
import { askAt, type Told } from './ask-at.js';
import { askFunction } from './ask-function.js';
import type { Post } from './post.js';

/** What came of asking the shop's own check. */
export type Checked = { readonly answered: CheckAnswer } | { readonly failed: string };

const reason = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1_000));
const answer = v.variant('answer', [
  v.object({ answer: v.literal('pass') }),
  v.object({ answer: v.picklist(['hold', 'reject']), reason }),
]);

const UNREADABLE =
  'The answer must be { "answer": "pass" }, or "hold" or "reject" with a "reason" up to 1000 characters.';

/** Asks the shop's own check about an order: by a call, or at an address that it signs for. Never throws. */
export const openChecking =
  ({ post, now }: { readonly post: Post; readonly now: () => number }) =>
  async (whom: Check, order: OrderToCheck): Promise<Checked> => {
    if (typeof whom === 'function') return read(await askFunction(() => whom(order)));
    const question = { id: nameOf(order), type: 'order.check', data: order };
    return read(await askAt(whom, question, post, now()));
  };

function read(told: Told): Checked {
  if ('failed' in told) return told;
  const parsed = v.safeParse(answer, told.said);
  return parsed.success ? { answered: parsed.output } : { failed: UNREADABLE };
}

const nameOf = ({ program, orderId, decision }: OrderToCheck): string => {
  const name = JSON.stringify([program, orderId, decision.code]);
  return `check_${createHash('sha256').update(name).digest('base64url').slice(0, 24)}`;
};
