import * as v from 'valibot';
import type { IssueAddress, IssueCallback, IssuedAs, RewardToIssue } from '../rewards/issue-by.js';
import { askAt, type Told } from './ask-at.js';
import { askFunction } from './ask-function.js';
import type { Post } from './post.js';

/** What came of asking the shop to hand a reward over. */
export type Answered = { readonly issued: IssuedAs } | { readonly failed: string };

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const answer = v.union([
  v.pipe(
    text,
    v.transform((coupon): IssuedAs => ({ coupon })),
  ),
  v.object({
    coupon: v.exactOptional(text),
    couponUntil: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
]);

const UNREADABLE =
  'The answer is no coupon: { "coupon": "…", "couponUntil"?: milliseconds }, or {} without one.';

/** Asks the shop to hand a reward over: by a call, or at an address that it signs for. Never throws. */
export const openAsking =
  ({ post, now }: { readonly post: Post; readonly now: () => number }) =>
  async (whom: IssueAddress | IssueCallback, reward: RewardToIssue): Promise<Answered> => {
    const data = toIssue(reward);
    if (typeof whom === 'function') return read(await askFunction(() => whom(data)));
    const question = { id: `issue_${reward.id}`, type: 'reward.issue', data };
    const told = await askAt(whom, question, post, now());
    return 'said' in told && told.said === undefined ? { issued: {} } : read(told);
  };

function read(told: Told): Answered {
  if ('failed' in told) return told;
  const parsed = v.safeParse(answer, told.said);
  return parsed.success ? { issued: parsed.output } : { failed: UNREADABLE };
}

const toIssue = (reward: RewardToIssue): RewardToIssue => {
  const { id, program, code, side, orderId, offer, value, quantity, cause } = reward;
  return {
    ...{ id, program, code, side, orderId, offer },
    ...(value && { value }),
    ...(quantity && { quantity }),
    ...(cause !== undefined && { cause }),
  };
};
