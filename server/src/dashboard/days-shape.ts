/** One bar of a day chart, in the units of its box. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars from the ground up. A day with anything stays visible; a day with nothing has no bar. */
export function barsOf(
  values: readonly number[],
  box: { readonly width: number; readonly height: number },
): readonly Bar[] {
  const most = Math.max(...values, 1);
  const column = box.width / Math.max(values.length, 1);
  return values.map((value, i) => {
    const height = value > 0 ? Math.max(box.height * 0.06, (value / most) * box.height) : 0;
    return { x: (i + 0.14) * column, y: box.height - height, width: column * 0.72, height };
  });
}

/** The day under a point that lies so far along the chart (0 to 1). */
export const dayAt = (along: number, days: number): number =>
  Math.min(days - 1, Math.max(0, Math.floor(along * days)));
