import type { Program } from 'goodword/protocol';
import { spoken } from './spoken-offer.js';
import { OFFER_WORDS, type OfferWords } from './words-of-offers.js';

/** A program as a widget can show it, whatever it offers: with words where the widget has none of its own. */
export function spokenProgram(program: Program): Program {
  const { offers, tiers, contest, club, words } = program;
  return {
    ...program,
    offers: { advocate: spoken(offers.advocate), friend: spoken(offers.friend) },
    ...(tiers && {
      tiers: tiers.map((tier) => ({ ...tier, advocate: spoken(tier.advocate) })),
    }),
    ...(contest && {
      contest: {
        ...contest,
        prizes: contest.prizes.map((prize) => ({ ...prize, offer: spoken(prize.offer) })),
      },
    }),
    ...(club && { club: { ...club, offer: spoken(club.offer) } }),
    ...((words || isOneSided(program)) && { words: merged(program) }),
  };
}

const isOneSided = ({ offers }: Program): boolean =>
  offers.friend.kind === 'nothing' || offers.advocate.kind === 'nothing';

// The widget's own sentences promise something to both. Two letters are `zh-Hans` and `pt-BR` for it.
function oneSided(program: Program): NonNullable<Program['words']> {
  const languages = isOneSided(program) ? Object.entries(OFFER_WORDS) : [];
  return Object.fromEntries(
    languages.map(([language, words]) => [language, sentences(program, words)]),
  );
}

function sentences({ offers, shop }: Program, words: OfferWords): Readonly<Record<string, string>> {
  const named = (text: string) => text.replaceAll('{shop}', shop);
  if (offers.friend.kind !== 'nothing') return { headline: words.friendOnly };
  return {
    headline: offers.advocate.kind === 'nothing' ? named(words.neither) : words.oneSided,
    welcome: named(words.welcome),
    welcomeUnnamed: named(words.welcomeUnnamed),
    message: named(words.message),
    subject: shop,
  };
}

/** The merchant's own words over ours. */
function merged(program: Program): NonNullable<Program['words']> {
  const ours = oneSided(program);
  const theirs = Object.entries(program.words ?? {}).map(
    ([language, words]) => [language, { ...ours[language], ...words }] as const,
  );
  return { ...ours, ...Object.fromEntries(theirs) };
}
