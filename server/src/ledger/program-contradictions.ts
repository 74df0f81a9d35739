import type { Cap, Money, Offer, Program } from 'goodword/protocol';

/** Where a program contradicts itself, and what to write instead. */
export interface Contradiction {
  /** The place in the program, e.g. `rules.expiryDays`. */
  readonly where: string;
  readonly what: string;
}

type Input = Omit<Program, 'version'>;
type Placed<T> = readonly [where: string, what: T];

/** The first thing in a program that can never come true. Each field by itself has been checked before. */
export const contradictionIn = (program: Input): Contradiction | undefined =>
  nothingPromised(program) ??
  friendsPart(program) ??
  partOfNothing(program) ??
  cappedAtNothing(program) ??
  currencies(program) ??
  lapsing(program) ??
  clicksOfCodes(program) ??
  dates(program) ??
  keyless(program) ??
  themeless(program);

const at = (where: string, what: string): Contradiction => ({ where, what });

function nothingPromised({ offers, tiers, contest, club }: Input) {
  const promises = [offers.advocate, offers.friend, ...(tiers ?? []).map((tier) => tier.advocate)];
  if (contest || club || promises.some(({ kind }) => kind !== 'nothing')) return undefined;
  return at('offers', 'promise nothing to anybody; give one side an offer, or add a contest');
}

function friendsPart({ offers }: Input) {
  if (offers.friend.kind !== 'commission') return undefined;
  return at('offers.friend.kind', 'must not be "commission", which advocates get; use "percent"');
}

// A rank is no order: nothing is there to take a part of.
function partOfNothing({ contest, club }: Input) {
  const ranked: readonly Placed<Offer>[] = [
    ...(contest?.prizes ?? []).map(
      ({ offer }, i): Placed<Offer> => [`contest.prizes.${i}.offer`, offer],
    ),
    ...(club ? [['club.offer', club.offer] satisfies Placed<Offer>] : []),
  ];
  for (const [where, offer] of ranked) {
    if (offer.kind === 'commission') {
      return at(`${where}.kind`, 'must not be "commission", a part of an order; use "cash"');
    }
    if ('proRata' in offer && offer.proRata) {
      return at(`${where}.proRata`, 'must be left out: no order stands behind a rank');
    }
  }
  return undefined;
}

/** Every amount of money that is promised, with its place. */
function moneys({ offers, tiers = [], contest, club }: Input): readonly Placed<Money>[] {
  const listed: readonly Placed<Offer>[] = [
    ['offers.advocate', offers.advocate],
    ['offers.friend', offers.friend],
    ...tiers.map((tier, i): Placed<Offer> => [`tiers.${i}.advocate`, tier.advocate]),
    ...(contest?.prizes ?? []).map(
      (prize, i): Placed<Offer> => [`contest.prizes.${i}.offer`, prize.offer],
    ),
    ...(club ? [['club.offer', club.offer] satisfies Placed<Offer>] : []),
  ];
  return listed.flatMap(([where, offer]) =>
    offer.kind === 'mystery'
      ? offer.prizes.flatMap((prize, i) => moneyOf(`${where}.prizes.${i}.offer`, prize.offer))
      : moneyOf(where, offer),
  );
}

const moneyOf = (where: string, offer: Offer): Placed<Money>[] =>
  'value' in offer ? [[`${where}.value.currency`, offer.value]] : [];

function currencies(program: Input) {
  const { minimumOrder, caps = {} } = program.rules;
  const all: readonly Placed<Money | undefined>[] = [
    ...moneys(program),
    ['rules.minimumOrder.currency', minimumOrder],
    ...capsOf(caps).map(
      ([where, cap]): Placed<Money | undefined> => [`${where}.value.currency`, cap.value],
    ),
  ];
  const currency = all.find(([, money]) => money)?.[1]?.currency;
  const other = all.find(([, money]) => money && money.currency !== currency);
  return (
    other &&
    at(other[0], `must be "${currency}" like the other amounts; write one program for each`)
  );
}

function lapsing({ rules: { expiryDays, holdDays } }: Input) {
  if (expiryDays === undefined || expiryDays > holdDays) return undefined;
  return at(
    'rules.expiryDays',
    `must be more than holdDays (${holdDays}), or every reward lapses before it is earned`,
  );
}

function clicksOfCodes({ rules: { signals, review } }: Input) {
  if (signals !== 'code' || review?.signedClicks !== true) return undefined;
  return at('rules.review.signedClicks', 'looks at links, but only codes count; leave one out');
}

function capsOf(caps: NonNullable<Program['rules']['caps']>): readonly Placed<Cap>[] {
  const { perPlan = {}, ...others } = caps;
  const placed = (where: string, cap: Cap | undefined): Placed<Cap>[] =>
    cap ? [[`rules.caps.${where}`, cap]] : [];
  return [
    ...Object.entries(others).flatMap(([where, cap]) => placed(where, cap)),
    ...Object.entries(perPlan).flatMap(([plan, cap]) => placed(`perPlan.${plan}`, cap)),
  ];
}

function cappedAtNothing({ offers, tiers = [], rules }: Input) {
  const hers = plainly([offers.advocate, ...tiers.map((tier) => tier.advocate)]);
  // What the whole program grants, it grants to both.
  const everybodys = [...hers, ...plainly([offers.friend])].filter(
    ({ kind }) => kind !== 'nothing',
  );
  for (const [where, cap] of capsOf(rules.caps ?? {})) {
    const promises = where === 'rules.caps.program' ? everybodys : hers;
    const isMoney = promises.some((offer) => 'value' in offer || 'percent' in offer);
    const counted = promises.flatMap((offer) => unitsOf(offer) ?? []);
    const money = promises.find((offer) => 'value' in offer);
    if (cap.rewards === undefined && !cap.value && cap.units === undefined) {
      return at(where, 'limits nothing; give it rewards, value or units, or leave it out');
    }
    if (cap.value && !isMoney) return at(`${where}.value`, 'limits money, but none is promised');
    if (cap.units !== undefined && counted.length === 0) {
      return at(`${where}.units`, 'limits units or points, but none are promised');
    }
    if (cap.value && money && cap.value.amount < money.value.amount) {
      return at(
        `${where}.value`,
        `is less than the first reward (${money.value.amount}); raise it`,
      );
    }
    const [least] = counted;
    if (cap.units !== undefined && least !== undefined && cap.units < least) {
      return at(`${where}.units`, `is less than the first reward (${least}); raise it`);
    }
  }
  return undefined;
}

const plainly = (offers: readonly Offer[]): readonly Offer[] =>
  offers.flatMap((offer) =>
    offer.kind === 'mystery' ? offer.prizes.map((prize) => prize.offer) : offer,
  );

const unitsOf = (offer: Offer) =>
  offer.kind === 'units' ? offer.units : offer.kind === 'points' ? offer.points : undefined;

function dates({ contest, club }: Input) {
  if (contest && Date.parse(contest.until) <= Date.parse(contest.from)) {
    return at('contest.until', `must be later than contest.from (${contest.from})`);
  }
  return contest && club && contest.id === club.id
    ? at('club.id', 'must not be the id of the contest')
    : undefined;
}

const KEYS = { messenger: 'facebook', kakao: 'kakao' } as const;

function keyless({ channels = [], apps = {} }: Input) {
  for (const [channel, app] of Object.entries(KEYS) as [keyof typeof KEYS, keyof typeof apps][]) {
    const index = channels.indexOf(channel);
    if (index >= 0 && !apps[app]) {
      return at(`channels.${index}`, `needs the shop's key in apps.${app}, or must be left out`);
    }
  }
  return undefined;
}

// The look without a theme is the smallest: what finishes a look is a part of its own.
function themeless({ look = {} }: Input) {
  const { theme, accent, scheme: _, ...finished } = look;
  const [named] = Object.keys(finished);
  if (theme || !accent || !named) return undefined;
  return at(`look.${named}`, 'needs look.theme; "plain" is the look as it is');
}
