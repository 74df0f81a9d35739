/**
 * The funnel as a stream: it is as wide at each step as the step counts, on one linear scale, so that the eye
 * reads true proportions. Steps stand in the middle of equal columns.
 */
export interface StreamBox {
  readonly width: number;
  readonly height: number;
}

/** What is not zero stays visible, and zero is still a line to follow. */
const SOME = 3;
const NONE = 1;

export function thicknesses(counts: readonly number[], height: number): readonly number[] {
  const most = Math.max(...counts, 1);
  return counts.map((count) => (count > 0 ? Math.max(SOME, (count / most) * height) : NONE));
}

/** The outline as an SVG path: along the upper bank, then back along the lower one. */
export function streamPath(counts: readonly number[], { width, height }: StreamBox): string {
  const column = width / counts.length;
  const middle = height / 2;
  const banks = thicknesses(counts, height).map((thickness) => thickness / 2);
  const last = banks.length - 1;
  const x = (value: number) => round(value);
  const y = (bank: number) => round(middle + bank);

  const upper = banks.map((bank, i) => {
    const end = x((i + (i === last ? 1 : 0.72)) * column);
    const flat = `H${end}`;
    const next = banks[i + 1];
    return next === undefined
      ? flat
      : `${flat}${bend(end, x((i + 1.28) * column), y(-bank), y(-next))}`;
  });
  const lower = banks.map((_, back) => {
    const i = last - back;
    const bank = banks[i] ?? 0;
    const end = x((i + (i === 0 ? 0 : 0.28)) * column);
    const next = banks[i - 1];
    return next === undefined
      ? `H${end}`
      : `H${end}${bend(end, x((i - 0.28) * column), y(bank), y(next))}`;
  });
  const start = `M0 ${y(-(banks[0] ?? 0))}`;
  return `${start}${upper.join('')}V${y(banks[last] ?? 0)}${lower.join('')}Z`;
}

// An S-curve that leaves and arrives level.
function bend(fromX: number, toX: number, fromY: number, toY: number): string {
  const half = round((fromX + toX) / 2);
  return `C${half} ${fromY} ${half} ${toY} ${toX} ${toY}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
