import type { PlainOffer, Program, Ranked } from 'goodword/protocol';
import { placesOf } from '../orders/settle-ranks.js';
import type { Range } from '../store/shelves/figures.js';
import type { Shelves } from '../store/store.js';

const DAY_MS = 86_400_000;

/**
 * Who holds the places of the program's contest and club by the orders until `to`, and who would have held them. Both stores know
 * every order that was made before.
 *
 * @param scratch What would have been.
 */
export async function ranksOf(
  real: Shelves,
  scratch: Shelves,
  { id: program, contest, club }: Program,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly Ranked[]> {
  const compare = async (begins: number, ends: number, offers: readonly PlainOffer[]) => {
    const range = { program, from: begins, to: Math.min(ends, to) };
    await copyPersons(real, scratch, range);
    const [before, after] = await Promise.all(
      [real, scratch].map(async ({ orders }) => {
        const leaders = (await orders.leaders(range, offers.length)).map(({ code }) => code);
        const owners = await real.advocates.ofCodes(program, leaders);
        // As their owners write them.
        return leaders.map(
          (key) => owners.find(({ code }) => code.toLowerCase() === key)?.code ?? key,
        );
      }),
    );
    return offers.map((offer, at) => ({
      offer,
      ...(before?.[at] !== undefined && { before: before[at] }),
      ...(after?.[at] !== undefined && { after: after[at] }),
    }));
  };

  const ranks: Ranked[] = [];
  const [begins, ends] = [Date.parse(contest?.from ?? ''), Date.parse(contest?.until ?? '')];
  if (contest && begins < to && ends > from) {
    const { id, name } = contest;
    ranks.push({
      ...{ kind: 'contest', id, name },
      places: await compare(begins, ends, placesOf(contest)),
    });
  }
  if (club) {
    const { id, name, places, offer, days } = club;
    const since = days === undefined ? 0 : to - days * DAY_MS;
    const offers = Array.from({ length: places }, () => offer);
    ranks.push({ ...{ kind: 'club', id, name }, places: await compare(since, to, offers) });
  }
  return ranks;
}

/** Tells the scratch store which codes are one person's. */
async function copyPersons(real: Shelves, scratch: Shelves, range: Range): Promise<void> {
  const { program } = range;
  const leaders = await scratch.orders.leaders(range, Number.MAX_SAFE_INTEGER);
  const owners = await real.advocates.ofCodes(
    program,
    leaders.map(({ code }) => code),
  );
  for (const person of new Set(owners.flatMap((owner) => owner.person ?? []))) {
    for (const advocate of await real.advocates.ofPerson(program, person)) {
      await scratch.advocates.add(advocate);
      await scratch.advocates.claim({ program, code: advocate.code, person }, advocate.at);
    }
  }
}
