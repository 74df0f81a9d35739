import type { JSX } from 'preact';
import type { Fact } from '../facts.js';
import type { Format } from '../format.js';
import { streamPath } from '../funnel-shape.js';
import type { Step } from '../funnel-steps.js';

const BOX = { width: 1000, height: 150 };

export interface FunnelProps {
  steps: readonly Step[];
  facts: readonly Fact[];
  format: Format;
}

/** From asking to ordering: a stream as wide as each step counts, and the figures that belong to it. */
export function Funnel({ steps, facts, format }: FunnelProps): JSX.Element {
  return (
    <section class="card funnel" aria-labelledby="funnel-title">
      <h2 id="funnel-title" class="unseen">
        From asking to ordering
      </h2>
      <div class="stream">
        <Stream counts={steps.map(({ count }) => count)} />
        <ol class="steps">
          {steps.map(({ name, count, rate }) => (
            <li key={name}>
              <span class="step-name">{name}</span>
              <span class="step-count">{format.count(count)}</span>
              {rate && (
                <span class="rate">
                  <strong>{rate.figure}</strong> <span class="wide">{rate.of}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
      <dl class="facts">
        {facts.map(({ name, lines, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map((line) => (
              <dd key={line} class="fact">
                {line}
              </dd>
            ))}
            <dd class="note">{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Stream({ counts }: { counts: readonly number[] }): JSX.Element {
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
