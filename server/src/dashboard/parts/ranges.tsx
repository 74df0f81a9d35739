import type { JSX } from 'preact';
import { RANGES, type Range } from '../range.js';

export interface RangesProps {
  range: Range;
  onRange: (range: Range) => void;
}

/** How many days are shown. */
export function Ranges({ range, onRange }: RangesProps): JSX.Element {
  return (
    <fieldset class="ranges">
      <legend class="unseen">Days to show</legend>
      {RANGES.map((days) => (
        <label key={days}>
          <input
            type="radio"
            name="range"
            class="unseen"
            checked={days === range}
            onChange={() => onRange(days)}
          />
          <span>{days} days</span>
        </label>
      ))}
    </fieldset>
  );
}
