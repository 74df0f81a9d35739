import { sameCode } from 'goodword/protocol';
import type { SignupBody } from '../ledger/entry.js';
import { message } from '../ledger/message.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { weighSignals } from '../ledger/weigh-signals.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Message } from '../store/shelves/outbox.js';
import type { Shelves, Store } from '../store/store.js';

/** Adds a lead or a sign-up and tells who invited the friend, both or neither. Answers whether it was new. */
export const recordSignup = (store: Store, fact: Entry, book: ProgramBook): Promise<boolean> =>
  store.exclusively(fact.program, fact.id, async (within) => {
    const added = await within.ledger.append([fact]);
    if (!added.has(fact.id)) return false;
    await within.outbox.add(await joined(within, fact, book));
    return true;
  });

/** The same signals in the same precedence as for an order; nobody invites herself. */
async function joined(store: Shelves, fact: Entry, book: ProgramBook): Promise<readonly Message[]> {
  const program = book.current(fact.program);
  if (!program) return [];
  const { subject, touches, code: typed } = fact.body as SignupBody;
  const codes = [...(typed === undefined ? [] : [typed]), ...touches.map(({ code }) => code)];
  const advocates = await store.advocates.ofCodes(program.id, codes);
  const signals = {
    typed: typed === undefined ? [] : [typed],
    coupons: [],
    carried: [],
    touches: [...touches].sort((a, b) => a.at - b.at),
    touchedUntil: fact.at,
  };
  const { advocate } = weighSignals(signals, program, (code) =>
    advocates.find((one) => sameCode(one.code, code)),
  );
  if (!advocate || advocate.visitor === fact.visitor) return [];
  const kind = fact.type === 'lead' ? 'lead' : 'signup';
  const data = { program: program.id, code: advocate.code, kind, subject } as const;
  return [message('friend.joined', [fact.id], data, fact.at)];
}
