import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exponentOf, type Simulation } from 'goodword/protocol';
import type { ProgramBook } from './ledger/program-book.js';
import { type ProgramInput, readPrograms } from './ledger/program-input.js';
import { changeBetween } from './simulate/change-between.js';
import { simulate } from './simulate/simulate.js';
import { openStore } from './store/open-store.js';
import type { Shelves } from './store/store.js';

export const SIMULATE_USAGE = `goodword-server simulate --programs programs.json --changed changed.json [options]

Says what would have been different if the programs had been others. Writes nothing.

  --programs FILE    the programs as they are
  --changed FILE     the same with other offers, rules or tiers: a list, or one program
  --days NUMBER      tried on the orders of the last so many days; default: 30
  --database WHERE   a SQLite file or postgres://…; default: $DATABASE_URL, else goodword.db`;

const DAY_MS = 86_400_000;

/** `goodword-server simulate`: answers what to print, or throws an error whose message says what to write instead. */
export async function runSimulate(
  args: string[],
  env: NodeJS.ProcessEnv,
  now: number,
): Promise<string> {
  const { values } = parseArgs({
    args,
    options: {
      programs: { type: 'string' },
      changed: { type: 'string' },
      days: { type: 'string', default: '30' },
      database: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return SIMULATE_USAGE;
  if (values.programs === undefined || values.changed === undefined)
    throw new Error(SIMULATE_USAGE);
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1) {
    throw new Error(`--days must be a whole number from 1 on; got "${values.days}".`);
  }
  const programs = readProgramsIn(values.programs);
  const pairs = readProgramsIn(values.changed).map((changed) => {
    const program = programs.find(({ id }) => id === changed.id);
    if (program) return { id: changed.id, change: changeBetween(program, changed) };
    throw new Error(
      `${values.changed}: there is no program "${changed.id}" in ${values.programs}.`,
    );
  });
  const store = await openStore(values.database ?? env['DATABASE_URL'] ?? 'goodword.db');
  try {
    const told: string[] = [];
    for (const { id, change } of pairs) {
      const scratch = await openStore(':memory:');
      try {
        const book = await bookOf(store, id, Boolean(env['GOODWORD_CHECK_URL']));
        const period = { from: now - days * DAY_MS, to: now + 1, now };
        const result = await simulate(store, scratch, id, { book, change, ...period });
        if (!result.ok) throw new Error(`${values.changed}, "${id}": ${result.problem.message}`);
        told.push(tableOf(result.value, days));
      } finally {
        await scratch.close();
      }
    }
    const due = await store.rewards.due(now, 1);
    if (due.length > 0) told.push(DUE);
    return told.join('\n\n');
  } finally {
    await store.close();
  }
}

const DUE =
  'Some rewards fell due since the backend ran last; they count as different. Start it first, then ask again.';

/** What is on record of a program; nothing is published, whatever the files say. */
async function bookOf({ programs }: Shelves, id: string, checks: boolean): Promise<ProgramBook> {
  const current = await programs.find(id);
  if (!current) throw new Error(`The database has no program "${id}". Is it the right one?`);
  const find = async (version: number) => (await programs.find(id, version)) ?? current;
  return {
    checks,
    current: (asked) => (asked === id ? current : undefined),
    all: () => [current],
    version: (_store, _id, version) => find(version),
    versions: () => Promise.all(Array.from({ length: current.version }, (_, at) => find(at + 1))),
  };
}

function readProgramsIn(file: string): readonly ProgramInput[] {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return readPrograms(Array.isArray(read) ? read : [read]);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Places of contests and clubs that somebody else would hold. */
const placesOf = ({ ranks }: Simulation): readonly string[] =>
  ranks.flatMap(({ id, places }) =>
    places.flatMap(({ before = 'nobody', after = 'nobody' }, at) =>
      before === after ? [] : [`${id}, place ${at + 1}: ${after} in place of ${before}`],
    ),
  );

/** Short, in columns. */
function tableOf(simulation: Simulation, days: number): string {
  const { program, orders, differing, credited, rewards, value } = simulation;
  const money = (currency: string) => (amount: number) =>
    `${(amount / 10 ** exponentOf(currency)).toFixed(exponentOf(currency))} ${currency}`;
  const row = (name: string, before: number, after: number, text: (sum: number) => string) => [
    ...[name, text(before), text(after)],
    `${after > before ? '+' : ''}${text(after - before)}`,
  ];
  const rows = [
    ['', 'as it is', 'changed', 'difference'],
    row('orders credited', credited.before, credited.after, String),
    ...rewards.map(({ side, kind, before, after }) =>
      row(`${side} ${kind}`, before.rewards, after.rewards, String),
    ),
    ...value.map(({ currency, before, after }) =>
      row('money rewards', before, after, money(currency)),
    ),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const head = `${program}: ${differing} of ${orders} orders of the last ${days} days would have ended otherwise.`;
  return [head, ...lines, ...placesOf(simulation)].join('\n');
}
