import type { JSX } from 'preact';
import { RANGES, type Range } from '../range.js';
import { Pick } from './pick.js';

export interface RangesProps {
  range: Range;
  onRange: (range: Range) => void;
}

const OPTIONS = RANGES.map((days) => [days, `${days} days`] as const);

/** How many days are shown. */
export const Ranges = ({ range, onRange }: RangesProps): JSX.Element => (
  <Pick name="range" label="Days to show" chosen={range} options={OPTIONS} onPick={onRange} />
);
