import type { Facts } from './facts.js';
import type { Chapter, Finding } from './finding.js';
import { verdictOf } from './verdict.js';

/** What was found, as plain text for an e-mail or an issue: no whole visitor id, no query, no customer. */
export function reportOf(facts: Facts, chapters: readonly Chapter[], browser: string): string {
  const { page, version } = facts;
  return [
    `Goodword doctor ${version}: ${verdictOf(chapters)}`,
    `${page.origin}${page.path}`,
    `${new Date(page.now).toISOString()}, ${browser}`,
    ...chapters.flatMap(({ title, findings, rows }) => [
      '',
      title,
      ...findings.flatMap(linesOf),
      ...rows.filter((one) => !one.personal).map(({ label, value }) => `  ${label}: ${value}`),
    ]),
    '',
  ].join('\n');
}

const MARKS = { ok: '[ok]', note: '[note]', problem: '[PROBLEM]' };

const linesOf = ({ state, name, sentence, mend }: Finding): readonly string[] => [
  `  ${MARKS[state]} ${sentence} (${name})`,
  ...(mend ? [`    ${mend.say}`] : []),
  ...(mend?.code ? mend.code.split('\n').map((line) => `      ${line}`) : []),
];
