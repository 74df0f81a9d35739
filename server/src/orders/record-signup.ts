import { sameCode } from 'goodword/protocol';
import type { SignupBody } from '../ledger/entry.js';
import { message } from '../ledger/message.js';
import { namesOf } from '../ledger/names-of.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { subjectsOf } from '../ledger/traits.js';
import { weighSignals } from '../ledger/weigh-signals.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Message } from '../store/shelves/outbox.js';
import type { Shelves, Store } from '../store/store.js';
import { codeReader } from './read-codes.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

/** Adds a lead or a sign-up and tells who invited the friend, both or neither. Answers whether it was new. */
export const recordSignup = (store: Store, fact: Entry, book: ProgramBook): Promise<boolean> =>
  store.exclusively(fact.program, async (within) => {
    const added = await within.ledger.append([fact]);
    if (!added.has(fact.id)) return false;
    await within.outbox.add(await joined(within, fact, book));
    await remember(within, fact, book);
    return true;
  });

/** Keeps the code that was given for when the same person orders; an order that came first is judged again. */
async function remember(store: Shelves, fact: Entry, book: ProgramBook): Promise<void> {
  const { program, visitor, at: since } = fact;
  const { code: value, customer, subject } = fact.body as SignupBody;
  if (value === undefined || !book.current(program)) return;
  const email = customer?.email;
  // Whoever makes an account is known by its id from then on.
  const id = customer?.id ?? (fact.type === 'signup' ? subject : undefined);
  const subjects = subjectsOf({
    customers: id === undefined ? [] : [id],
    emails: email === undefined ? [] : [email],
    visitors: visitor === undefined ? [] : [visitor],
  });
  await store.traits.add(
    subjects.map((subject) => ({ program, subject, kind: 'code', since, value })),
  );
  const person = {
    ...(id !== undefined && { customer: id }),
    ...(email !== undefined && { email }),
    ...(visitor !== undefined && { visitor }),
  };
  const by = settling({ book, now: fact.receivedAt, cause: 'order' });
  for (const order of await store.orders.ofPerson({ program, id: '', ...person })) {
    await settle(store, program, order.id, by);
  }
}

async function joined(store: Shelves, fact: Entry, book: ProgramBook): Promise<readonly Message[]> {
  const code = await inviterOf(store, fact, book);
  if (code === undefined) return [];
  const { program, at } = fact;
  const { subject } = fact.body as SignupBody;
  const kind = fact.type === 'lead' ? 'lead' : 'signup';
  return [message('friend.joined', [fact.id], { program, code, kind, subject } as const, at)];
}

/**
 * The code of whoever invited a friend who signed up: by the same signals in the same precedence as for an order; nobody
 * invites herself.
 */
export async function inviterOf(
  store: Shelves,
  fact: Entry,
  book: ProgramBook,
): Promise<string | undefined> {
  const program = book.current(fact.program);
  if (!program) return undefined;
  const { touches: told, code } = fact.body as SignupBody;
  const given = [...(code === undefined ? [] : [code]), ...told.map((touch) => touch.code)];
  const reader = await codeReader(
    store,
    { program: program.id, id: '', orderedAt: fact.at },
    given,
  );
  const typed = code === undefined || reader.spent(code) ? [] : [reader.ownerCode(code)];
  const touches = told.map((touch) => ({ ...touch, code: reader.ownerCode(touch.code) }));
  const codes = [...typed, ...touches.map((touch) => touch.code)];
  const advocates = await store.advocates.ofCodes(program.id, codes);
  const signals = {
    typed,
    coupons: [],
    carried: [],
    touches: [...touches].sort((a, b) => a.at - b.at),
    touchedUntil: fact.at,
  };
  const { advocate } = weighSignals(signals, program, (code) =>
    advocates.find((one) => sameCode(one.code, code)),
  );
  if (!advocate || (fact.visitor && namesOf(advocate).visitors.includes(fact.visitor))) {
    return undefined;
  }
  return advocate.code;
}
