import { type Decision, sameCode } from 'goodword/protocol';
import { codesOf } from '../ledger/codes-of.js';
import { decide, uphold, type Verdict } from '../ledger/decide.js';
import type { OrderState, Signals } from '../ledger/order-state.js';
import type { ProgramBook } from '../ledger/program-book.js';
import type { Shared } from '../ledger/rules.js';
import { segmentsAt, subjectsOf, subjectsOfAdvocate, versionAt } from '../ledger/traits.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Trait } from '../store/shelves/traits.js';
import type { Shelves } from '../store/store.js';
import { asideOf, codeReader } from './read-codes.js';

/** The decision, and what it was decided by. */
export interface Judged {
  /** The order with all its signals. */
  readonly order: OrderState;
  readonly verdict: Verdict;
  /** The owners of its codes. */
  readonly advocates: readonly AdvocateRecord[];
  /** What is known of them. */
  readonly traits: readonly Trait[];
  /** Whether the friend used the credited code on this very order: a code of a sign-up, on the first one. */
  readonly used: boolean;
}

/** Who gets the credit for an order, by all that is on record of it, of its buyer and of the advocates it names. */
export async function judge(
  store: Shelves,
  order: OrderState,
  book: ProgramBook,
  before: OrderRecord | undefined,
  kept: Decision | undefined,
): Promise<Judged> {
  // Whom the signals name is decided by the rules that held when the order was first heard of.
  const version = before?.decision.programVersion ?? book.current(order.program)?.version ?? 0;
  const program = await book.version(store.programs, order.program, version);
  if (!program) throw new Error(`No program ${order.program} to judge by`);
  if (kept?.code) {
    const advocates = await store.advocates.ofCodes(order.program, [kept.code]);
    const terms = await book.version(store.programs, order.program, kept.termsVersion ?? version);
    const verdict = uphold(order, terms ?? program, advocates, kept);
    const used = kept.signal === 'typed-code' || usedOn(order, verdict);
    return { order, verdict, advocates, traits: await traitsOf(store, advocates), used };
  }
  const signals = await withInvitations(store, order, await withSignUps(store, order));
  const codes = codesOf(signals);
  const advocates = codes.length > 0 ? await store.advocates.ofCodes(order.program, codes) : [];
  const traits = await traitsOf(store, advocates);
  const shared = new Map<string, Shared>();
  for (const advocate of advocates) {
    const version =
      versionAt(
        ofAdvocate(traits, advocate),
        promisedAt(signals, order.orderedAt, advocate, program.rules.credit),
      ) ?? advocate.programVersion;
    const terms = await book.version(store.programs, advocate.program, version);
    const segments = segmentsAt(ofAdvocate(traits, advocate), order.orderedAt);
    if (terms) shared.set(advocate.code, { terms, segments });
  }
  const signedUp = signals.typed.length > order.signals.typed.length;
  const isAsked =
    signedUp ||
    advocates.some(({ code }) => (shared.get(code)?.terms ?? program).rules.firstOrderOnly);
  const earlierOrders = isAsked
    ? await store.orders.countEarlier({ ...order, ...buyer(order) })
    : 0;
  const whole = { ...order, signals };
  const verdict = decide(whole, program, advocates, { earlierOrders }, ({ code }) =>
    shared.get(code),
  );
  const used = usedOn(earlierOrders > 0 ? order : whole, verdict);
  return { order: whole, verdict, advocates, traits, used };
}

const usedOn = ({ signals: { typed, coupons } }: OrderState, { advocate }: Verdict): boolean =>
  [...typed, ...coupons].some((one) => sameCode(one, advocate?.code ?? ''));

/** What is known of one of them. */
export function ofAdvocate(traits: readonly Trait[], advocate: AdvocateRecord): readonly Trait[] {
  const subjects = subjectsOfAdvocate(advocate);
  return traits.filter(({ subject }) => subjects.includes(subject));
}

/** What is known of any of them. */
export async function traitsOf(
  store: Shelves,
  advocates: readonly AdvocateRecord[],
): Promise<readonly Trait[]> {
  const [first] = advocates;
  return first ? store.traits.of(first.program, advocates.flatMap(subjectsOfAdvocate)) : [];
}

/** The names under which an order is kept. */
export const buyer = ({ person: { visitors, customers, emails } }: OrderState) => ({
  ...(visitors[0] !== undefined && { visitor: visitors[0] }),
  ...(customers[0] !== undefined && { customer: customers[0] }),
  ...(emails[0] !== undefined && { email: emails[0] }),
});

// A code that the friend gave when she signed up is as good as one that she types at the checkout.
async function withSignUps(store: Shelves, order: OrderState): Promise<Signals> {
  const traits = await store.traits.of(order.program, subjectsOf(order.person));
  const given = traits.filter(({ kind, since }) => kind === 'code' && since <= order.orderedAt);
  const fresh = given
    .map(({ value }) => value)
    .reverse()
    .filter((code, i, all) => all.findIndex((other) => sameCode(other, code)) === i)
    .filter((code) => !order.signals.typed.some((typed) => sameCode(typed, code)));
  const reader = await codeReader(store, order, fresh);
  const { typed, asides = [], singles = [] } = order.signals;
  const counts = fresh.filter((code) => reader.spent(code) === undefined);
  return {
    ...order.signals,
    typed: [...typed, ...counts.map(reader.ownerCode)],
    asides: [...asides, ...fresh.flatMap((code) => asideOf('typed-code', code, reader))],
    singles: [...singles, ...fresh.filter(reader.isSingle)],
  };
}

// Only what was written before the order: whoever sees an order must not invite its buyer afterwards.
async function withInvitations(
  store: Shelves,
  { program, orderedAt, person: { emails } }: OrderState,
  signals: Signals,
): Promise<Signals> {
  if (emails.length === 0) return signals;
  const invited = (await store.invitations.ofMails(program, emails)).filter(
    ({ at }) => at <= orderedAt,
  );
  return invited.length > 0 ? { ...signals, invited } : signals;
}

/** When the friend heard the promise: on the link, or at the latest when the order was made. */
function promisedAt(
  signals: Signals,
  orderedAt: number,
  { code }: AdvocateRecord,
  credit: 'first' | 'last',
): number {
  const { carried, touches, invited = [] } = signals;
  const hers = [...carried, ...touches, ...invited]
    .filter((touch) => sameCode(touch.code, code) && touch.at <= orderedAt)
    .sort((a, b) => a.at - b.at);
  return hers.at(credit === 'first' ? 0 : -1)?.at ?? orderedAt;
}
