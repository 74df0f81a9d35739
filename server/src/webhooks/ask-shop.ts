import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import type { IssueAddress, IssueCallback, IssuedAs, RewardToIssue } from '../rewards/issue-by.js';
import type { Post } from './post.js';

/** What came of asking the shop to hand a reward over. */
export type Answered = { readonly issued: IssuedAs } | { readonly failed: string };

const PATIENCE_MS = 20_000;

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
    const told = toIssue(reward);
    if (typeof whom !== 'function') return askAt(whom, told, post, now());
    try {
      return read(await inTime(Promise.resolve(whom(told))));
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };

async function askAt(
  { url, secret }: IssueAddress,
  reward: RewardToIssue,
  post: Post,
  now: number,
): Promise<Answered> {
  const at = new Date(now);
  // The same for every try: a shop that has seen it answers what it answered.
  const id = `issue_${reward.id}`;
  const body = JSON.stringify({ type: 'reward.issue', timestamp: at.toISOString(), data: reward });
  const came = await post(
    url,
    {
      'content-type': 'application/json',
      'user-agent': 'Goodword',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
    body,
  );
  if ('failed' in came) return came;
  if (came.status < 200 || came.status >= 300) return { failed: `Answered ${came.status}.` };
  if (!came.body) return { issued: {} };
  try {
    return read(JSON.parse(came.body));
  } catch {
    return { failed: UNREADABLE };
  }
}

function read(input: unknown): Answered {
  const parsed = v.safeParse(answer, input);
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

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('No answer within 20 s.')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
