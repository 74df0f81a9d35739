/** Door `goodword/destinations/webhook`: reports to an address of your own, as JSON, unsigned. */
import type { ReferralEvent } from '../protocol/event.js';
import { anonymousId, toldId } from './parts/anonymous.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, type Send } from './parts/sent.js';
import { happenedAt } from './parts/track-message.js';

export interface WebhookOptions {
  url: string;
  /**
   * `'no-cors'` for an address that does not answer other origins. Its answers cannot be read then: whatever
   * arrives counts as taken. Default: `'cors'`.
   */
  mode?: 'cors' | 'no-cors';
}

/**
 * A `transport` for `createGoodword` that posts `{ "events": [ … ] }` in the words of docs/protocol.md, with
 * `anonymousId` (a one-way hash) instead of the visitor, `happenedAt` instead of an age, and without the customer; a lead or a sign-up has an
 * `id` that is a hash too, and no `subject`.
 * Anybody can post to the address of an unsigned webhook: count an `id` once, and pay nothing on its word alone.
 */
export function webhook({ url, mode = 'cors' }: WebhookOptions): Send {
  mustHave(
    /^(https?:\/\/|\/)/.test(url),
    'Give webhook() a url, e.g. "https://hooks.example/abc".',
  );
  return async ({ events }) => {
    const now = Date.now();
    const shown = await Promise.all(events.map((event) => withoutPerson(event, now)));
    return answerAll(events, await post(url, JSON.stringify({ events: shown }), { mode }));
  };
}

async function withoutPerson(event: ReferralEvent, now: number) {
  const { visitor: _, ageMs: __, ...rest } = event;
  const order = 'order' in rest && { order: { ...rest.order, customer: undefined } };
  return {
    ...rest,
    ...order,
    id: await toldId(event),
    subject: undefined,
    customer: undefined,
    comment: undefined,
    anonymousId: await anonymousId(event),
    happenedAt: happenedAt(event, now),
  };
}
