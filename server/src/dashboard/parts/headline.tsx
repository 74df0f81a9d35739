import type { ReadonlySignal } from '@preact/signals';
import type { Program, Report } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Format } from '../format.js';
import { type Loadable, shown } from '../loader.js';
import { programLine } from '../program-line.js';
import { storyOf } from '../story.js';
import { Words } from './words.js';

export interface HeadlineProps {
  report: ReadonlySignal<Loadable<Report>>;
  program: Program;
  days: number;
  format: Format;
}

/** What happened, said in one sentence before any picture. */
export function Headline({ report, program, days, format }: HeadlineProps): JSX.Element {
  const state = report.value;
  const numbers = shown(state);
  return (
    <div class="headline">
      <p class="eyebrow">
        The last {days} days
        {state.kind === 'ready' && <span> · as of {format.time(state.at)}</span>}
      </p>
      <h1 tabIndex={-1}>
        {numbers ? (
          <Words of={storyOf(numbers.funnel, format)} />
        ) : (
          <span class="bone headline-bone">
            <span class="unseen">
              {state.kind === 'failed' ? 'The report could not be loaded.' : 'Loading the report.'}
            </span>
          </span>
        )}
      </h1>
      <p class="soft">{programLine(program, format)}</p>
    </div>
  );
}
