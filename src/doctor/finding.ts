/** How something stands: as it should, worth knowing, or in the way of the loop. */
export type State = 'ok' | 'note' | 'problem';

/** What to do about it: a sentence, and the text to paste. */
export interface Mend {
  readonly say: string;
  readonly code?: string;
}

/** One thing that the doctor has found. */
export interface Finding {
  readonly state: State;
  /** Stable, for tests and for whoever searches the documentation. */
  readonly name: string;
  /** One or two plain sentences for the shop's developer. */
  readonly sentence: string;
  readonly mend?: Mend;
}

/** A fact to look at, beside the findings. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** May hold a customer's name: shown, but not part of the report. */
  readonly personal?: boolean;
}

/** What the doctor has to say of one organ. */
export interface Chapter {
  readonly title: string;
  /** The most important one first. Never empty. */
  readonly findings: readonly Finding[];
  readonly rows: readonly Row[];
}

export const fine = (name: string, sentence: string): Finding => ({ state: 'ok', name, sentence });

export const note = (name: string, sentence: string, say?: string, code?: string): Finding => ({
  state: 'note',
  name,
  sentence,
  ...mendOf(say, code),
});

/** A problem always says how to mend it. */
export const problem = (name: string, sentence: string, say: string, code?: string): Finding => ({
  state: 'problem',
  name,
  sentence,
  ...mendOf(say, code),
});

const mendOf = (say?: string, code?: string) =>
  say ? { mend: { say, ...(code && { code }) } } : {};

const WORST_FIRST: readonly State[] = ['problem', 'note', 'ok'];

const rank = ({ state }: Finding) => WORST_FIRST.indexOf(state);

/** The chapter with its worst finding first. */
export const chapter = (
  title: string,
  findings: readonly (Finding | undefined | false | '')[],
  rows: readonly (Row | undefined | false)[] = [],
): Chapter => ({
  title,
  findings: findings
    .filter((one): one is Finding => !!one)
    .sort((one, other) => rank(one) - rank(other)),
  rows: rows.filter((one): one is Row => !!one),
});

export const row = (label: string, value: unknown): Row => ({ label, value: String(value) });

export const stateOf = ({ findings }: Chapter): State => findings[0]?.state ?? 'ok';
