import { readdirSync, readFileSync } from 'node:fs';
import type { Offer } from 'goodword/protocol';
import { expect, it } from 'vitest';
import { inEnglish } from '../rewards/spoken-offer.js';
import { EVERY } from './every-preset.fixture.js';
import type { Preset } from './preset.js';

const words = (offer: Offer): string => {
  if (offer.kind === 'percent') return `${offer.percent}% off`;
  if (offer.kind === 'amount') return `${inEnglish(offer)} off`;
  if (offer.kind === 'credit') return `${inEnglish(offer)} credit`;
  return offer.kind === 'nothing' ? '–' : inEnglish(offer);
};

function advocates({ offers, tiers = [], contest, club }: Preset): string {
  const parts = [
    ...(offers.advocate.kind === 'nothing' ? [] : [words(offers.advocate)]),
    ...tiers.map(({ from, advocate }) => `${words(advocate)} from friend ${from} on`),
    ...(contest
      ? [`prizes for the best ${contest.prizes.reduce((n, { places }) => n + places, 0)}`]
      : []),
    ...(club ? [`membership for the best ${club.places}`] : []),
  ];
  return parts.join(', ');
}

const row = ([name, preset]: [string, Preset]): string =>
  `| \`${name}\` | ${advocates(preset)} | ${words(preset.offers.friend)} |`;

it('the README lists every preset as it is: copy the rows from here when this fails', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const table = /\| preset \|.*\n\|[-| ]+\|\n((?:\|.*\|\n)*)/.exec(readme)?.[1];
  expect(table).toBe(`${Object.entries(EVERY).map(row).join('\n')}\n`);
});

it('no preset is missing from the list', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => !/\.(test|fixture)\./.test(file) && file !== 'preset.ts')
    .map((file) => file.replace('.ts', ''));
  expect(Object.keys(EVERY)).toEqual(files.sort());
});
