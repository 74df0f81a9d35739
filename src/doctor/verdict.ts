import { type Chapter, stateOf } from './finding.js';

/** The headline: how many chapters have something to mend. */
export function verdictOf(chapters: readonly Chapter[]): string {
  const count = (state: string) => chapters.filter((one) => stateOf(one) === state).length;
  const problems = count('problem');
  const notes = count('note');
  if (problems === 1) return 'One thing to mend';
  if (problems > 1) return `${problems} things to mend`;
  if (notes > 0) return notes === 1 ? 'Well, with one note' : `Well, with ${notes} notes`;
  return 'All is well';
}
