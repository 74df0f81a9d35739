import type { Program } from 'goodword/protocol';
import { spoken } from './spoken-offer.js';
import { OFFER_WORDS } from './words-of-offers.js';

/** A program as a widget can show it, whatever it offers: with words where the widget has none of its own. */
export function spokenProgram(program: Program): Program {
  const { offers, tiers, words } = program;
  return {
    ...program,
    offers: { advocate: spoken(offers.advocate), friend: spoken(offers.friend) },
    ...(tiers && {
      tiers: tiers.map((tier) => ({ ...tier, advocate: spoken(tier.advocate) })),
    }),
    ...(offers.friend.kind === 'nothing' && {
      words: { ...oneSided(program), ...merged(program) },
    }),
    ...(offers.friend.kind !== 'nothing' && words && { words }),
  };
}

// The widget's own sentences promise the friend something. Two letters are `zh-Hans` and `pt-BR` for it.
function oneSided({ shop }: Program): NonNullable<Program['words']> {
  const named = (text: string) => text.replaceAll('{shop}', shop);
  return Object.fromEntries(
    Object.entries(OFFER_WORDS).map(([language, words]) => [
      language,
      {
        headline: words.oneSided,
        welcome: named(words.welcome),
        welcomeUnnamed: named(words.welcomeUnnamed),
        message: named(words.message),
        subject: shop,
      },
    ]),
  );
}

/** The merchant's own words over ours. */
function merged(program: Program): NonNullable<Program['words']> {
  const ours = oneSided(program);
  return Object.fromEntries(
    Object.entries(program.words ?? {}).map(([language, words]) => [
      language,
      { ...ours[language], ...words },
    ]),
  );
}
