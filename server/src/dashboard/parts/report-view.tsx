import type { ReadonlySignal } from '@preact/signals';
import type { Program, Report } from 'goodword/protocol';
import type { JSX } from 'preact';
import { factsOf } from '../facts.js';
import type { Format } from '../format.js';
import { stepsOf } from '../funnel-steps.js';
import { type Loadable, shown } from '../loader.js';
import { isQuiet } from '../story.js';
import { Advocates } from './advocates.js';
import { Days } from './days.js';
import { Feedback } from './feedback.js';
import { FirstStep } from './first-step.js';
import { Funnel } from './funnel.js';
import { Bones } from './skeleton.js';
import { Trouble } from './trouble.js';

export interface ReportViewProps {
  report: ReadonlySignal<Loadable<Report>>;
  program: Program;
  format: Format;
  onRetry: () => void;
  onPrograms: () => void;
}

/** The numbers of the chosen days, or what is in their place. */
export function ReportView(props: ReportViewProps): JSX.Element {
  const { report, program, format, onRetry, onPrograms } = props;
  const state = report.value;
  const numbers = shown(state);
  return (
    <div
      class={state.kind === 'loading' ? 'report stale' : 'report'}
      aria-busy={state.kind === 'loading'}
    >
      {state.kind === 'failed' && !numbers && <Trouble problem={state.problem} onRetry={onRetry} />}
      {state.kind === 'loading' && !numbers && <Bones rows={3} />}
      {numbers && isQuiet(numbers.funnel) && (
        <FirstStep program={program} onPrograms={onPrograms} />
      )}
      {numbers && !isQuiet(numbers.funnel) && (
        <>
          <Funnel
            steps={stepsOf(numbers.funnel, format)}
            facts={factsOf(numbers.funnel, format)}
            format={format}
          />
          <div class="pair">
            <Days days={numbers.days} format={format} />
            <Advocates advocates={numbers.advocates} format={format} />
          </div>
        </>
      )}
      {numbers?.feedback && numbers.feedback.answers > 0 && (
        <Feedback feedback={numbers.feedback} format={format} />
      )}
    </div>
  );
}
