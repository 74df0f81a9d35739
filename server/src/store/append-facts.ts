import { tallyAdded } from './count-facts.js';
import type { Queries } from './database.js';
import { insertion } from './insertion.js';
import type { Entry, EntryType } from './shelves/ledger.js';
import { addTallies } from './tally.js';

/** Tallies of facts are written one after the other: who came when is looked up before it is counted. */
export const COUNTING = 'goodword:facts';

/**
 * Adds lists of facts in one transaction, and counts them. Answers for each list the ids that were new; what two lists
 * bring, the first one has brought.
 */
export async function appendFacts(
  database: Queries,
  lists: readonly (readonly Entry[])[],
): Promise<readonly Set<string>[]> {
  const firsts = new Map<string, Entry>();
  for (const fact of lists.flat()) {
    const name = key(fact);
    if (!firsts.has(name)) firsts.set(name, fact);
  }
  const facts = [...firsts.values()];
  const fresh = facts.some(({ type }) => isCounted(type))
    ? await database.exclusively(COUNTING, (within) => addAndCount(within, facts))
    : await add(database, facts);
  return lists.map(
    (list) => new Set(list.filter((fact) => fresh.delete(fact)).map(({ id }) => id)),
  );
}

const isCounted = (type: EntryType) => /^(visit|share|open|feedback\..*)$/.test(type);
const key = ({ program, id }: Entry) => JSON.stringify([program, id]);

async function addAndCount(within: Queries, facts: readonly Entry[]): Promise<Set<Entry>> {
  // Asked before they are added, and not waited for: the database does one after the other.
  const [tally, fresh] = await Promise.all([tallyAdded(within, facts), add(within, facts)]);
  await addTallies(within, tally([...fresh]));
  return fresh;
}

async function add(database: Queries, facts: readonly Entry[]): Promise<Set<Entry>> {
  const written = await database.insert(
    EVENTS,
    facts.map(({ program, id, type, at, receivedAt, visitor, code, orderId, body }) => [
      ...[program, id, type, at, receivedAt],
      ...[visitor ?? null, code?.toLowerCase() ?? null, orderId ?? null, JSON.stringify(body)],
    ]),
  );
  return new Set(written.flatMap((nth) => facts[nth] ?? []));
}

const EVENTS = insertion(
  'events',
  [
    ...['program', 'id', 'type', 'at', 'received_at'],
    ...['visitor', 'code_key', 'order_id', 'body'],
  ],
  ['program', 'id'],
);
