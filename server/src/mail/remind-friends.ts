import type { SignupBody } from '../ledger/entry.js';
import { message } from '../ledger/message.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { inviterOf } from '../orders/record-signup.js';
import type { Store } from '../store/store.js';

const DAY_MS = 86_400_000;
const AFTER_DAYS = 3;
// Whoever was away for longer than this reminds nobody of old times.
const LATE_MS = 2 * DAY_MS;

/** Puts a reminder into the outbox, once for each address, for friends who joined some days ago and have not ordered. */
export async function remindFriends(store: Store, book: ProgramBook, now: number): Promise<void> {
  for (const { id: program, mails } of book.all()) {
    if (mails?.off?.includes('gift-waiting')) continue;
    const to = now - (mails?.remindAfterDays ?? AFTER_DAYS) * DAY_MS;
    for (const fact of await store.ledger.joined({ program, from: to - LATE_MS, to })) {
      const { customer } = fact.body as Partial<SignupBody>;
      const email = customer?.email;
      if (email === undefined) continue;
      const person = {
        email,
        ...(customer?.id !== undefined && { customer: customer.id }),
        ...(fact.visitor !== undefined && { visitor: fact.visitor }),
      };
      const orders = await store.orders.ofPerson({ program, id: '', ...person });
      const code = orders.length > 0 ? undefined : await inviterOf(store, fact, book);
      if (code === undefined) continue;
      await store.outbox.add([message('friend.waiting', [email], { program, code, email }, now)]);
    }
  }
}
