import { Webhook } from 'standardwebhooks';
import type { Outbox, Parcel } from '../store/shelves/outbox.js';
import { pauseAfter } from './pause.js';
import type { Post, Posted } from './post.js';

/** What delivering needs beside the outbox. */
export interface Delivering {
  /** The secret of each address that is to be told. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly post: Post;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

const AT_ONCE = 20;
// Longer than any try lasts: what a process that died had taken, another one takes again.
const LEASE_MS = 60_000;

/** Sends what is due once, and writes down what came of it. Answers how many were tried. */
export async function deliverDue(outbox: Outbox, delivering: Delivering): Promise<number> {
  const start = delivering.now();
  const parcels = await outbox.take(start, start + LEASE_MS, AT_ONCE);
  await Promise.all(
    parcels.map(async (parcel) => {
      const came = await send(parcel, delivering);
      await outbox.mark({ parcel: parcel.parcel, ...judged(parcel, came, delivering) });
    }),
  );
  return parcels.length;
}

async function send(
  { id, url, body }: Parcel,
  { secrets, post, now }: Delivering,
): Promise<Posted> {
  const secret = secrets.get(url);
  if (secret === undefined) return { failed: 'Nobody listens at this address any more.' };
  // Each try is signed anew: a listener refuses what was signed more than five minutes ago.
  const at = new Date(now());
  return post(
    url,
    {
      'content-type': 'application/json',
      'user-agent': 'Goodword',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
    body,
  );
}

function judged(parcel: Parcel, came: Posted, { now, random }: Delivering) {
  const at = now();
  const outcome = 'failed' in came ? came.failed : `Answered ${came.status}.`;
  if ('status' in came && came.status >= 200 && came.status < 300) {
    return { state: 'delivered', dueAt: at, outcome } as const;
  }
  const retryAfter = 'status' in came ? came.retryAfter : undefined;
  // 410: the other side will never want it (https://www.standardwebhooks.com/).
  const gone = 'status' in came && came.status === 410;
  const pause = gone ? undefined : pauseAfter(parcel.tries, random(), retryAfter, at);
  return pause === undefined
    ? ({ state: 'dead', dueAt: at, outcome } as const)
    : ({ state: 'waiting', dueAt: at + pause, outcome } as const);
}
