/** The long form, started by `npm run soak`: minutes, seed and place of the report come from the environment. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare, crashes, type Soak, soak } from './soak.js';
import { comparisonTable, figuresTable, type Line } from './table.js';
import { goodword } from './trackers/goodword.js';
import { posthog } from './trackers/posthog.js';
import { rudderstack } from './trackers/rudderstack.js';
import { segment } from './trackers/segment.js';
import { snowplow } from './trackers/snowplow.js';

const minutes = Number(process.env['SOAK_MINUTES'] ?? 10);
const seed = Number(process.env['SOAK_SEED'] ?? 1);
const file = process.env['SOAK_REPORT'];
const plan = { seed, report: tell };

const PARTS: readonly (readonly [
  title: string,
  run: () => Promise<Soak>,
  print: (lines: Line[]) => string,
])[] = [
  ['Every fault', () => soak(goodword, minutes, plan), figuresTable],
  ['Killed browsers', () => crashes(goodword, plan), figuresTable],
  [
    'Beside peers: lost / doubled / sent again',
    () => compare([goodword, segment, rudderstack, snowplow, posthog], plan),
    comparisonTable,
  ],
];

const wanted = process.env['SOAK_PARTS']?.split(',').map(Number) ?? PARTS.map((_, nth) => nth);
const report: string[] = [`Seed ${seed}, ${minutes} minutes.`];

it.each(wanted.flatMap((nth) => (PARTS[nth] ? [PARTS[nth]] : [])))(
  '%s',
  async (title, run, print) => {
    const { lines, broken } = await run();
    report.push(`## ${title}`, print(lines), ...broken.map((text) => `Broken off: ${text}`));
    const text = report.join('\n\n');
    console.log(text);
    if (file) writeFileSync(file, `${text}\n`);
    const ours = lines.filter((line) => line.tracker === 'Goodword' && title === 'Every fault');
    expect(ours.filter(({ tally }) => tally.lost + tally.doubled > 0)).toEqual([]);
    // What a peer cannot bear is told in the report.
    expect(broken.filter((text) => text.includes(`, ${goodword.name},`))).toEqual([]);
  },
);

function tell({ engine, tracker, fault, tally: { created, counted, lost, doubled } }: Line) {
  const told =
    lost + doubled > 0 ? `✗ lost ${lost}, doubled ${doubled}` : `✓ ${counted} of ${created}`;
  console.log(`${told}  ${tracker}, ${engine}: ${fault}`);
}
