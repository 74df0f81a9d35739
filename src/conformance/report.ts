/** What became of one check. */
export interface Check {
  /** The rule, as a sentence. */
  readonly name: string;
  /** The heading of docs/protocol.md under which the rule is written. */
  readonly section: Section;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** What the backend answered; for a failed check also what was wanted, for a skipped one why. */
  readonly seen: string;
}

export type Section =
  | 'The protocol, version 1'
  | 'Events'
  | 'Whether a code may be used'
  | 'The visitor'
  | 'A claim after the order'
  | 'An invitation by mail'
  | 'The cookie that the backend sets'
  | 'Hand-over to another domain'
  | 'Who somebody is'
  | 'Order webhooks'
  | 'Problems';

export interface ConformanceReport {
  readonly endpoint: string;
  readonly program: string;
  readonly checks: readonly Check[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the outcomes. */
export function reportOf(
  endpoint: string,
  program: string,
  checks: readonly Check[],
): ConformanceReport {
  const count = (outcome: Check['outcome']) =>
    checks.filter((check) => check.outcome === outcome).length;
  return {
    endpoint,
    program,
    checks,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
}

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** The report as text: one line a check, by section; what was seen only where it did not pass. */
export function reportAsText({ endpoint, program, checks, ...counts }: ConformanceReport): string {
  const sections = [...new Set(checks.map(({ section }) => section))];
  const lines = sections.flatMap((section) => [
    `\n${section}`,
    ...checks
      .filter((check) => check.section === section)
      .map(
        ({ name, outcome, seen }) =>
          `  ${MARKS[outcome]} ${name}${outcome === 'passed' ? '' : `\n      ${seen}`}`,
      ),
  ]);
  const { passed, failed, skipped } = counts;
  return [
    `${endpoint}, program ${program}`,
    ...lines,
    `\n${passed} passed, ${failed} failed, ${skipped} skipped`,
  ].join('\n');
}
