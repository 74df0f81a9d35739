import type { Check, Section } from './report.js';
import { inWords, type Seen } from './seen.js';
import type { Subject } from './subject.js';

/** What a rule found. */
export type Finding = Pick<Check, 'outcome' | 'seen'>;

/** One rule of docs/protocol.md and how to look whether a backend keeps it. */
export interface Rule {
  readonly name: string;
  readonly section: Section;
  look(subject: Subject): Promise<Finding>;
}

/** Rules of one section. */
export const rules = (
  section: Section,
  looks: Readonly<Record<string, Rule['look']>>,
): readonly Rule[] => Object.entries(looks).map(([name, look]) => ({ name, section, look }));

/** Passed where the answer is as wanted; else says what was wanted beside what was seen. */
export const judge = (holds: boolean, wanted: string, ...answers: readonly Seen[]): Finding => {
  const seen = answers.map(inWords).join('; then ');
  return holds ? { outcome: 'passed', seen } : failed(`Wanted ${wanted}. ${seen}`);
};

export const failed = (seen: string): Finding => ({ outcome: 'failed', seen });

export const skipped = (why: string): Finding => ({ outcome: 'skipped', seen: why });
