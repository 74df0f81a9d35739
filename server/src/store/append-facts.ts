import { tallyAdded } from './count-facts.js';
import type { Queries } from './database.js';
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
  const facts = [...new Map(lists.flat().map((fact) => [key(fact), fact])).values()];
  const fresh = facts.some(({ type }) => isCounted(type))
    ? await database.exclusively(COUNTING, (within) => addAndCount(within, facts))
    : await add(database, facts);
  return lists.map(
    (list) => new Set(list.filter((fact) => fresh.delete(key(fact))).map(({ id }) => id)),
  );
}

const isCounted = (type: EntryType) => /^(visit|share|open|feedback\..*)$/.test(type);
const key = ({ program, id }: Pick<Entry, 'program' | 'id'>) => JSON.stringify([program, id]);

async function addAndCount(within: Queries, facts: readonly Entry[]): Promise<Set<string>> {
  const tally = await tallyAdded(within, facts);
  const fresh = await add(within, facts);
  await addTallies(within, tally(facts.filter((fact) => fresh.has(key(fact)))));
  return fresh;
}

async function add(database: Queries, facts: readonly Entry[]): Promise<Set<string>> {
  // The body is a text inside the JSON: a database that stored it as JSON would reorder its fields.
  const list = facts.map((fact) => ({
    ...fact,
    code: fact.code?.toLowerCase(),
    body: JSON.stringify(fact.body),
  }));
  const rows = await database.query<Pick<Entry, 'program' | 'id'>>(
    `insert into events
       (program, id, type, at, received_at, visitor, code_key, order_id, body)
     select value->>'program', value->>'id', value->>'type', cast(value->>'at' as bigint),
       cast(value->>'receivedAt' as bigint), value->>'visitor', value->>'code',
       value->>'orderId', value->>'body'
     from ${database.eachOf('$1')} where true
     on conflict do nothing returning program, id`,
    [JSON.stringify(list)],
  );
  return new Set(rows.map(key));
}
