import type { JSX } from 'preact';
import { streamPath } from '../funnel-shape.js';

/** For the picture alone: one customer tells several friends. */
export const WORD_OF_MOUTH = [1, 3, 9, 17];

const BOX = { width: 1000, height: 150 };

/** The stream of the funnel, as wide at each step as it counts. A picture only: its figures are said in words. */
export function Stream({ counts }: { counts: readonly number[] }): JSX.Element {
  return (
    <svg
      class="stream-picture"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id="stream-colours">
          <stop offset="0" class="stream-source" />
          <stop offset="0.55" class="stream-middle" />
          <stop offset="1" class="stream-mouth" />
        </linearGradient>
      </defs>
      <path d={streamPath(counts, BOX)} fill="url(#stream-colours)" />
    </svg>
  );
}
