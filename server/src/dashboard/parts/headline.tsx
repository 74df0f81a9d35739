import type { ReadonlySignal } from '@preact/signals';
import type { Program, Report } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Format } from '../format.js';
import { type Loadable, shown } from '../loader.js';
import { programLine } from '../program-line.js';
import { storyOf } from '../story.js';
import { Ranges, type RangesProps } from './ranges.js';
import { Words } from './words.js';

export interface HeadlineProps extends RangesProps {
  report: ReadonlySignal<Loadable<Report>>;
  program: Program;
  format: Format;
}

/** What happened, said in one sentence before any picture. */
export function Headline({ report, program, range, onRange, format }: HeadlineProps): JSX.Element {
  // Whoever signed in by keyboard goes on from here: the form that had the focus is gone.
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const state = report.value;
  const numbers = shown(state);
  return (
    <div class="headline">
      <div class="headline-days">
        <p class="soft">
          The last {range} days
          {state.kind === 'ready' && <span> · as of {format.time(state.at)}</span>}
        </p>
        <Ranges range={range} onRange={onRange} />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {numbers && <Words of={storyOf(numbers.funnel, format)} />}
        {!numbers && state.kind === 'failed' && 'The numbers did not arrive.'}
        {!numbers && state.kind === 'loading' && (
          <span class="bone headline-bone">
            <span class="unseen">Loading the report.</span>
          </span>
        )}
      </h1>
      <p class="soft">{programLine(program, format)}</p>
    </div>
  );
}
