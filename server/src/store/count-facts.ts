import { type Around, chainOf, insertDays, type Link } from './chain.js';
import type { Queries } from './database.js';
import { FEELINGS } from './shelves/feeling.js';
import type { Entry } from './shelves/ledger.js';
import { dayOf, NEVER, startOf, type Tally } from './tally.js';

type Arrival = Entry & { readonly visitor: string };
type Place = Around & { readonly chain: string };

/** Which tallies those of the facts change that turn out to be new. Ask before any is added. */
export async function tallyAdded(
  database: Queries,
  facts: readonly Entry[],
): Promise<(fresh: readonly Entry[]) => readonly Tally[]> {
  const places = await placesOf(database, facts.filter(isArrival));
  return (fresh) => {
    const alone = fresh.flatMap(countedAlone);
    const chains = new Map<string, { of: Arrival; places: Map<string, Place> }>();
    for (const fact of fresh.filter(isArrival)) {
      const key = placeKey(fact);
      const place = places.get(key);
      if (!place) continue;
      const chain = chains.get(place.chain) ?? { of: fact, places: new Map() };
      chain.places.set(key, place);
      chains.set(place.chain, chain);
    }
    const tied = [...chains.values()].flatMap((chain) =>
      tallied(chain.of, insertDays([...chain.places.values()])),
    );
    return [...alone, ...tied];
  };
}

/** What is counted of one visitor: take it before she changes and after, the difference is what changes. */
export async function talliesOf(
  database: Queries,
  program: string,
  visitor: string,
): Promise<readonly Tally[]> {
  const rows = await database.query<{ type: 'visit' | 'share'; code: string | null; day: number }>(
    `select distinct e.type, e.code_key as code, e.at / 86400000 as day from events e
     where e.program = $1 and e.visitor = $2
       and (e.type = 'share' or (e.type = 'visit' and exists (select 1 from advocates a
         where a.program = e.program and a.code_key = e.code_key and a.visitor <> e.visitor)))`,
    [program, visitor],
  );
  const chains = new Map<string, { of: Counted; days: number[] }>();
  for (const { type, code, day } of rows) {
    const of = { program, visitor, type, ...(code !== null && { code }) };
    const chain = chains.get(chainKey(of)) ?? { of, days: [] };
    chain.days.push(day);
    chains.set(chainKey(of), chain);
  }
  return [...chains.values()].flatMap(({ of, days }) => tallied(of, chainOf(days)));
}

type Counted = Pick<Arrival, 'program' | 'visitor' | 'code'> & { type: Entry['type'] };

const isArrival = (fact: Entry): fact is Arrival =>
  (fact.type === 'share' || (fact.type === 'visit' && fact.code !== undefined)) &&
  fact.visitor !== undefined;

// A visitor is one friend of each advocate whose link she came by, and shares as one whatever the code is. Only a program may
// have blanks: it stands last.
const chainKey = ({ program, type, visitor, code = '' }: Counted) =>
  `${type} ${visitor} ${type === 'visit' ? code.toLowerCase() : ''} ${program}`;
const placeKey = (fact: Arrival) => `${dayOf(fact.at)} ${chainKey(fact)}`;

// Whoever asks or answers is nobody's friend by it: each counts for itself.
function countedAlone({ program, type, at }: Entry): Tally[] {
  const kind = type === 'open' ? type : FEELINGS.find((one) => type === `feedback.${one}`);
  return kind ? [{ program, kind, code: '', day: dayOf(at), since: NEVER, count: 1 }] : [];
}

function tallied({ program, type, code = '' }: Counted, links: readonly Link[]): Tally[] {
  const kind = type === 'share' ? 'share' : 'visit';
  const codes = kind === 'share' ? [''] : ['', code.toLowerCase()];
  return codes.flatMap((one) => links.map((link) => ({ program, kind, code: one, ...link })));
}

/** The days around each arrival that counts; the advocate herself on her own link does not. */
async function placesOf(
  database: Queries,
  arrivals: readonly Arrival[],
): Promise<ReadonlyMap<string, Place>> {
  const asked = new Map(arrivals.map((one) => [placeKey(one), one]));
  if (asked.size === 0) return new Map();
  const [keys, facts] = [[...asked.keys()], [...asked.values()]];
  const list = facts.map(({ type, program, visitor, code, at }, nth) => ({
    ...{ nth, type, program, visitor, code: code?.toLowerCase() },
    to: startOf(dayOf(at) + 1),
  }));
  const rows = await database.query<{ nth: number; before: number | null; after: number | null }>(
    // Materialized, the list is read once, and not anew for each use of a column.
    `with q as materialized (
       select cast(value->>'nth' as bigint) as nth, value->>'type' as type, value->>'program' as program,
         value->>'visitor' as visitor, value->>'code' as code, cast(value->>'to' as bigint) as until
       from ${database.eachOf('$1')}
     )
     ${daysAround("e.type = 'visit' and e.code_key = q.code", `q.type = 'visit' and ${BY_FRIEND}`)}
     union all ${daysAround("e.type = 'share'", "q.type = 'share'")}`,
    [JSON.stringify(list)],
  );
  const day = (at: number | null) => (at === null ? undefined : dayOf(at));
  return new Map(
    rows.flatMap(({ nth, before, after }) => {
      const [key, fact] = [keys[nth], facts[nth]];
      if (key === undefined || !fact) return [];
      const around = { day: dayOf(fact.at), before: day(before), after: day(after) };
      return [[key, { ...around, chain: chainKey(fact) }] as const];
    }),
  );
}

const HERS = 'e.program = q.program and e.visitor = q.visitor';
const daysAround = (such: string, which: string) =>
  `select nth,
     (select max(e.at) from events e where ${HERS} and ${such} and e.at < q.until) as before,
     (select min(e.at) from events e where ${HERS} and ${such} and e.at >= q.until) as after
   from q where ${which}`;

const BY_FRIEND = `exists (select 1 from advocates a where a.program = q.program
  and a.code_key = q.code and a.visitor <> q.visitor)`;
