import type { JSX } from 'preact';
import type { Fact } from '../facts.js';
import type { Format } from '../format.js';
import type { Step } from '../funnel-steps.js';
import { Stream } from './stream.js';

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
