import type { Program, Standing } from 'goodword/protocol';
import { codesOfPerson } from '../ledger/codes-of-person.js';
import { subjectsOfAdvocate, traitAt, versionAt } from '../ledger/traits.js';
import { commitmentTo, newSeed } from '../rewards/draw.js';
import { offersIn } from '../rewards/offers-in.js';
import { spoken } from '../rewards/spoken-offer.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Shelves } from '../store/store.js';

type Advocate = NonNullable<Standing['advocate']>;

const EVER = { orderedAt: Number.MAX_SAFE_INTEGER, id: '' };
const SHOWN = 5;

/** What an advocate may look forward to: the next tier, and the mystery that is sealed for her next friend. */
export async function prospects(
  store: Shelves,
  program: Program,
  { code, ...advocate }: AdvocateRecord,
): Promise<Pick<Advocate, 'nextTier' | 'nextDraw'>> {
  const terms = await termsOf(store, program, { code, ...advocate });
  const { offers, tiers = [] } = terms;
  const codes = await codesOfPerson(store, { code, ...advocate });
  const friends = tiers.length > 0 ? await store.orders.countCredited(program.id, codes, EVER) : 0;
  const next = tiers.find(({ from }) => from > friends);
  const mysteries = [offers.advocate, offers.friend, ...tiers.map((tier) => tier.advocate)];
  const sealed = mysteries.some(({ kind }) => kind === 'mystery')
    ? await store.draws.next(program.id, code, newSeed())
    : undefined;
  return {
    ...(next && {
      nextTier: { from: next.from, left: next.from - friends, offer: spoken(next.advocate) },
    }),
    ...(sealed && { nextDraw: commitmentTo(sealed.seed) }),
  };
}

async function termsOf(store: Shelves, program: Program, advocate: AdvocateRecord) {
  const traits = await store.traits.of(program.id, subjectsOfAdvocate(advocate));
  const version = versionAt(traits, Number.MAX_SAFE_INTEGER) ?? advocate.programVersion;
  return version === program.version
    ? program
    : ((await store.programs.find(program.id, version)) ?? program);
}

/** The cause that the next donation of an advocate goes to. */
export async function chosenCause(
  store: Shelves,
  program: Program,
  advocate: AdvocateRecord,
): Promise<Pick<Advocate, 'cause'>> {
  const { offers } = await termsOf(store, program, advocate);
  if (offers.advocate.kind !== 'donation') return {};
  const traits = await store.traits.of(program.id, subjectsOfAdvocate(advocate));
  const chosen = traitAt(traits, 'cause', Number.MAX_SAFE_INTEGER);
  const { causes } = offers.advocate;
  const cause = causes.find(({ id }) => id === chosen) ?? causes[0];
  return cause ? { cause: cause.id } : {};
}

/** The contest of a program as it stands now. */
export async function contestOf(
  store: Shelves,
  { id, contest }: Program,
  own: string | undefined,
): Promise<Standing['contest']> {
  if (!contest) return undefined;
  const range = { program: id, from: Date.parse(contest.from), to: Date.parse(contest.until) };
  const leaders = await store.orders.leaders(range, SHOWN);
  const owners = await store.advocates.ofCodes(
    id,
    leaders.map(({ code }) => code),
  );
  const isHers = ({ codes }: { readonly codes: readonly string[] }) =>
    own !== undefined && codes.includes(own.toLowerCase());
  const at = leaders.findIndex(isHers);
  // Whoever is shown needs no second ranking.
  const place = leaders[at]
    ? { place: at + 1, orders: leaders[at].orders }
    : own !== undefined && (await store.orders.placeOf(range, own));
  return {
    name: contest.name,
    until: range.to,
    ...(place && { own: place }),
    leaders: leaders.map((leader, index) => {
      const { code, orders } = leader;
      const owner = owners.find((one) => one.code.toLowerCase() === code);
      return {
        place: index + 1,
        ...(owner?.firstName !== undefined && { firstName: owner.firstName }),
        orders,
        you: isHers(leader),
      };
    }),
  };
}

/** What a program that donates has given to each of its causes. */
export async function donatedBy(store: Shelves, program: Program): Promise<Standing['donated']> {
  const causes = offersIn(program).flatMap((offer) =>
    offer.kind === 'donation' ? offer.causes : [],
  );
  if (causes.length === 0) return undefined;
  const given = await store.rewards.donated(program.id);
  return given.map(({ cause, ...value }) => ({
    cause: causes.find((one) => one.id === cause) ?? { id: cause, name: cause },
    value,
  }));
}
