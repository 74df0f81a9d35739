import { NOTHING, sum, type Tally } from './tally.js';

/** What came of each fault, engine by engine and tracker by tracker. */
export interface Line {
  readonly fault: string;
  readonly engine: string;
  readonly tracker: string;
  readonly tally: Tally;
}

const FIGURES = ['created', 'counted', 'waiting', 'dropped', 'lost', 'doubled', 'again'] as const;

/** Adds up the lines of the same fault, engine and tracker. */
export function addUp(lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    const key = [line.fault, line.engine, line.tracker].join('\n');
    const before = sums.get(key)?.tally ?? NOTHING;
    sums.set(key, { ...line, tally: sum(before, line.tally) });
  }
  return [...sums.values()];
}

/** A row for each fault and engine, as Markdown. */
export function figuresTable(lines: readonly Line[]): string {
  const rows = addUp(lines).map(({ fault, engine, tally }) => [
    fault,
    engine,
    ...FIGURES.map((name) => String(tally[name])),
  ]);
  const total = lines.reduce((before, { tally }) => sum(before, tally), NOTHING);
  const last = ['**all**', '', ...FIGURES.map((name) => `**${total[name]}**`)];
  return markdown(['fault', 'engine', ...FIGURES], [...rows, last]);
}

/** A row for each fault and engine, a column for each tracker: how many were lost and doubled of those created. */
export function comparisonTable(lines: readonly Line[]): string {
  const sums = addUp(lines);
  const trackers = [...new Set(sums.map(({ tracker }) => tracker))];
  const rows = [...new Set(sums.map(({ fault, engine }) => `${fault}\n${engine}`))].map((key) => {
    const here = sums.filter(({ fault, engine }) => `${fault}\n${engine}` === key);
    const cells = trackers.map((name) => {
      const tally = here.find(({ tracker }) => tracker === name)?.tally;
      return tally ? `${tally.lost} / ${tally.doubled} / ${tally.again}` : '–';
    });
    const created = here[0]?.tally.created ?? 0;
    return [...key.split('\n'), String(created), ...cells];
  });
  return markdown(['fault', 'engine', 'created', ...trackers], rows);
}

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
