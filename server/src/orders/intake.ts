import type { Answer, Arrival, ReferralEvent } from 'goodword/protocol';
import { codeOf, refusal } from '../ledger/admit.js';
import { type Clicked, entryOf } from '../ledger/entry.js';
import type { ProgramBook } from '../ledger/program-book.js';
import type { CodeName } from '../store/shelves/advocates.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Store } from '../store/store.js';
import { recordFact } from './record-fact.js';
import { recordSignup } from './record-signup.js';

/** Takes in what a browser reported: one answer for each event, in their order. */
export async function intake(
  store: Store,
  book: ProgramBook,
  arrivals: readonly Arrival[],
  now: number,
  clicked: Clicked = () => false,
): Promise<readonly Answer[]> {
  const judged = await judge(store, book, arrivals);
  const facts = judged.map((one) =>
    'event' in one ? entryOf(one.event, now, clicked) : undefined,
  );
  const fresh = await keep(
    store,
    book,
    facts.flatMap((fact) => fact ?? []),
    now,
  );
  return judged.map((one, index): Answer => {
    if ('refused' in one) return one.refused;
    const fact = facts[index];
    // Deleted at the first answer: its repetition in the same batch is a duplicate.
    const isNew = fact && fresh.delete(key(fact.program, fact.id));
    return { id: one.event.id, result: isNew ? 'ok' : 'duplicate' };
  });
}

async function judge(store: Store, book: ProgramBook, arrivals: readonly Arrival[]) {
  const hasProgram = (program: string) => book.current(program) !== undefined;
  const asked = arrivals.flatMap((arrival): CodeName[] => {
    if ('refused' in arrival || !hasProgram(arrival.event.program)) return [];
    const code = codeOf(arrival.event);
    return code === undefined ? [] : [{ program: arrival.event.program, code }];
  });
  const isOwned = asked.length > 0 ? await store.advocates.owned(asked) : () => false;
  const made = new Map<string, string>();
  const owners = new Set<string>();
  for (const [program, codes] of byProgram(asked)) {
    const singles = await store.singleCodes.of(
      program,
      codes.map(({ code }) => code),
    );
    for (const { code, owner } of singles) {
      made.set(key(program, code.toLowerCase()), owner);
      owners.add(key(program, owner.toLowerCase()));
    }
  }
  const hasCode = (program: string, code: string) =>
    isOwned({ program, code }) || owners.has(key(program, code.toLowerCase()));
  const madeOf = ({ program }: ReferralEvent, code: string) =>
    made.get(key(program, code.toLowerCase())) ?? code;
  return arrivals.map((arrival): Arrival => {
    if ('refused' in arrival) return arrival;
    const event = withOwnersCode(arrival.event, madeOf);
    const reason = refusal(event, { hasProgram, hasCode });
    return reason ? { refused: { id: event.id, result: 'drop', reason } } : { event };
  });
}

/** A visit by, or a share of, a code for one order is one of the advocate's own code. */
function withOwnersCode(
  event: ReferralEvent,
  madeOf: (event: ReferralEvent, code: string) => string,
): ReferralEvent {
  if (event.type === 'visit') {
    return { ...event, touch: { ...event.touch, code: madeOf(event, event.touch.code) } };
  }
  return event.type === 'share' ? { ...event, code: madeOf(event, event.code) } : event;
}

// A purchase or a sign-up brings its consequences with it, alone among all work on it; the rest is one statement.
async function keep(
  store: Store,
  book: ProgramBook,
  facts: readonly Entry[],
  now: number,
): Promise<Set<string>> {
  const fresh = new Set<string>();
  for (const [program, entries] of byProgram(facts)) {
    const others = entries.filter((entry) => !ofOrder(entry) && !isSignup(entry));
    const added = others.length > 0 ? await store.ledger.append(others) : [];
    for (const id of added) fresh.add(key(program, id));
    for (const fact of entries.filter(isSignup)) {
      if (await recordSignup(store, fact, book)) fresh.add(key(program, fact.id));
    }
    for (const fact of entries.filter(ofOrder)) {
      const isNew = await recordFact(store, fact, { book, now, cause: 'order' });
      if (isNew) fresh.add(key(program, fact.id));
    }
  }
  return fresh;
}

const ofOrder = (entry: Entry): entry is Entry & { readonly orderId: string } =>
  entry.orderId !== undefined;

const isSignup = ({ type }: Entry): boolean => type === 'lead' || type === 'signup';

function byProgram<One extends { readonly program: string }>(
  list: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const programs = new Map<string, One[]>();
  for (const one of list) programs.set(one.program, [...(programs.get(one.program) ?? []), one]);
  return programs;
}

const key = (program: string, id: string) => JSON.stringify([program, id]);
