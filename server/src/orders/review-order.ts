import type { Doubt } from 'goodword/protocol';
import type { Verdict } from '../ledger/decide.js';
import { when } from '../ledger/doubt-weights.js';
import { doubtsOf } from '../ledger/doubts.js';
import type { ForgottenBody } from '../ledger/entry.js';
import type { OrderState } from '../ledger/order-state.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { reviewed } from '../ledger/review.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Mark } from '../store/shelves/marks.js';
import type { Shelves } from '../store/store.js';
import type { Judged } from './judge.js';
import { lookAround, type Near } from './look-around.js';

/** The verdict with what is doubted about it, held where that is too much. */
export async function reviewOrder(
  store: Shelves,
  book: ProgramBook,
  judged: Judged,
  marks: readonly Mark[],
  facts: readonly Entry[],
  near: () => Promise<Near>,
): Promise<Verdict> {
  const { order, verdict } = judged;
  const { advocate, shared, decision } = verdict;
  if (!advocate || !shared || verdict.refusal) return verdict;
  const { rules } = shared.terms;
  const forgotten = facts.find(({ type }) => type === 'forgotten')?.body as
    | ForgottenBody
    | undefined;
  const looks = { checked: book.checks, holdFrom: rules.review?.holdFrom, facts };
  if (forgotten) return reviewed(verdict, keptDoubts(order, verdict, forgotten), looks);
  const program = await book.version(store.programs, order.program, decision.programVersion);
  const terms = program ?? shared.terms;
  const around = await lookAround(store, judged, advocate, terms, marks, await near());
  return reviewed(verdict, doubtsOf({ order, code: advocate.code, rules, around }), looks);
}

// Who asked to be forgotten cannot be looked at again; but she may have claimed somebody else's order.
const keptDoubts = (
  order: OrderState,
  { decision: { doubts = [], signal } }: Verdict,
  { report }: ForgottenBody,
): readonly Doubt[] => [
  ...doubts.filter(({ doubt }) => doubt !== 'shop-check' && doubt !== 'reports-disagree'),
  ...when(
    doubts.some(({ doubt }) => doubt === 'reports-disagree') ||
      (signal === 'touch' && report !== undefined && report !== order.reports.id),
    'reports-disagree',
    'Another browser’s report is believed since the buyer asked to be forgotten.',
  ),
];
