import { Webhook } from 'standardwebhooks';
import type { Post } from './post.js';

/** A question to an address of the shop. */
export interface Question {
  /** The same for every try: a shop that has seen it answers what it answered. */
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

interface Address {
  readonly url: string;
  readonly secret: string;
}

/** What came of asking. An empty body is `undefined`. */
export type Told = { readonly said: unknown } | { readonly failed: string };

/** Asks at an address of the shop, signed by Standard Webhooks. Never throws. */
export async function askAt(
  { url, secret }: Address,
  { id, type, data }: Question,
  post: Post,
  now: number,
): Promise<Told> {
  const at = new Date(now);
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
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
  if (!came.body) return { said: undefined };
  try {
    return { said: JSON.parse(came.body) as unknown };
  } catch {
    return { failed: 'The answer is no JSON.' };
  }
}
