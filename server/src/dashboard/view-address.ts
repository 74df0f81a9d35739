import { PLACES, type Place } from './places.js';
import { RANGES, type Range } from './range.js';

/** What the merchant looks at, as the address says it, so that a reload or a shared link shows the same. */
export interface View {
  readonly program?: string;
  readonly range: Range;
  /** Left out: the numbers. */
  readonly place?: Exclude<Place, 'numbers'>;
}

export function viewOf(search: string): View {
  const query = new URLSearchParams(search);
  const program = query.get('program');
  const range = RANGES.find((days) => `${days}` === query.get('days')) ?? 30;
  const place = PLACES.find((one) => one === query.get('show')) ?? 'numbers';
  return { range, ...(program && { program }), ...(place !== 'numbers' && { place }) };
}

export const searchOf = ({ program, range, place }: View): string =>
  `?${new URLSearchParams({
    ...(program && { program }),
    days: `${range}`,
    ...(place && { show: place }),
  })}`;
