import { Webhook } from 'standardwebhooks';
import type { Came, Outbox, Parcel } from '../store/shelves/outbox.js';
import { pauseAfter } from './pause.js';
import type { Post } from './post.js';

/** What delivering needs beside the outbox. */
export interface Delivering {
  /** The secret of each address that is to be told. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly post: Post;
  /** Sends what goes to a person. Left out: nothing does. */
  readonly mail?: (parcel: Parcel) => Promise<Came>;
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

const NOBODY = { failed: 'Nobody listens at this address any more.' };

async function send(parcel: Parcel, { secrets, post, mail, now }: Delivering): Promise<Came> {
  const { id, url, body } = parcel;
  if (url.startsWith('mail:')) return mail ? mail(parcel) : NOBODY;
  const secret = secrets.get(url);
  if (secret === undefined) return NOBODY;
  // Each try is signed anew: a listener refuses what was signed more than five minutes ago.
  const at = new Date(now());
  const posted = await post(
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
  if ('failed' in posted) return posted;
  const outcome = `Answered ${posted.status}.`;
  if (posted.status >= 200 && posted.status < 300) return { done: outcome };
  // 410: the other side will never want it (https://www.standardwebhooks.com/).
  return posted.status === 410
    ? { refused: outcome }
    : { failed: outcome, retryAfter: posted.retryAfter };
}

function judged({ tries }: Parcel, came: Came, { now, random }: Delivering) {
  const at = now();
  if ('done' in came) return { state: 'delivered', dueAt: at, tries, outcome: came.done } as const;
  if ('refused' in came) return { state: 'dead', dueAt: at, tries, outcome: came.refused } as const;
  if ('postponed' in came) {
    const { until: dueAt, postponed: outcome } = came;
    return { state: 'waiting', dueAt, tries: tries - 1, outcome } as const;
  }
  const pause = pauseAfter(tries, random(), came.retryAfter, at);
  return pause === undefined
    ? ({ state: 'dead', dueAt: at, tries, outcome: came.failed } as const)
    : ({ state: 'waiting', dueAt: at + pause, tries, outcome: came.failed } as const);
}
