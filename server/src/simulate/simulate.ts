import {
  no,
  ok,
  type Program,
  type ProgramChange,
  type Result,
  type Simulation,
} from 'goodword/protocol';
import type { ProgramBook } from '../ledger/program-book.js';
import type { Shelves } from '../store/store.js';
import { changedProgram } from './changed-program.js';
import { isSame, outcomeOf } from './outcome.js';
import { ranksOf } from './ranks.js';
import { type Heard, replay } from './replay.js';
import { openTally } from './tally.js';

export interface Simulating {
  readonly book: ProgramBook;
  readonly change: ProgramChange;
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

const SHOWN = 100;

/**
 * What would have been different if the program had been another one: every order of the period is decided and rewarded
 * anew, each under the version that held for it, changed; then the places of contest and club that follow. Nothing is written, and
 * nobody is told.
 *
 * @param scratch An empty store, for what follows.
 */
export async function simulate(
  real: Shelves,
  scratch: Shelves,
  id: string,
  { book, change, from, to, now }: Simulating,
): Promise<Result<Simulation>> {
  const versions = await book.versions(real.programs, id);
  const last = versions.at(-1);
  if (!last) return no('unknown-program', 'There is no program with this id.');
  const current = changedProgram(last, change);
  if (!current.ok) return current;
  const changed = versions.map((version) => asChanged(version, change, current.value));

  const period = { program: id, from, to, now };
  const checks = book.checks;
  const heard = await replay(real, scratch, { ...period, versions: changed, checks });
  const tally = openTally();
  const differences: Simulation['differences'][number][] = [];
  let differing = 0;
  for (const place of heard) {
    const pair = await compared(real, scratch, id, place);
    if (!pair) continue;
    tally.add(pair.before, pair.after);
    if (isSame(pair.before, pair.after)) continue;
    differing += 1;
    if (differences.length < SHOWN) differences.push(pair);
  }
  const sums = tally.told();
  const orders = heard.length;
  const ranks = await ranksOf(real, scratch, last, { from, to });
  const advocates = await namesOf(real, id, [
    ...differences.flatMap(({ before, after }) => [before.code, after.code]),
    ...ranks.flatMap(({ places }) => places.flatMap(({ before, after }) => [before, after])),
  ]);
  return ok({ program: id, from, to, orders, ...sums, ranks, advocates, differing, differences });
}

/** Whose codes these are, as far as they told a first name. */
async function namesOf(
  { advocates }: Shelves,
  program: string,
  codes: readonly (string | undefined)[],
): Promise<Simulation['advocates']> {
  const named = new Set(codes.filter((code) => code !== undefined));
  const owners = await advocates.ofCodes(program, [...named]);
  return owners.flatMap(({ code, firstName }) =>
    firstName === undefined ? [] : [{ code, firstName }],
  );
}

/** An old version may contradict the change: then the changed current one stands in its place. */
function asChanged(version: Program, change: ProgramChange, current: Program): Program {
  const changed = changedProgram(version, change);
  return changed.ok ? changed.value : { ...current, version: version.version };
}

async function compared(real: Shelves, scratch: Shelves, program: string, { id }: Heard) {
  const [before, after] = await Promise.all(
    [real, scratch].map(async (store) => {
      const order = await store.orders.find(program, id);
      const rewards = await store.rewards.ofOrders(program, [id]);
      return order && { order, outcome: outcomeOf(order, rewards) };
    }),
  );
  if (!before || !after) return undefined;
  const { orderedAt, total } = before.order;
  return { orderId: id, orderedAt, total, before: before.outcome, after: after.outcome };
}
