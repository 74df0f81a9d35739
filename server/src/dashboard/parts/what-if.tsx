import type { Program, Report } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { currencyOf } from '../draft.js';
import type { Format } from '../format.js';
import type { Publisher } from '../publisher.js';
import type { Range } from '../range.js';
import { bothChanges, changeTo, startedFrom } from '../start.js';
import type { WhatIf as Trials } from '../what-if.js';
import { Published } from './published.js';
import { StartedFrom } from './started-from.js';
import { TrialView } from './trial-view.js';
import { WhatIfForm } from './what-if-form.js';

export interface WhatIfProps {
  whatIf: Trials;
  program: Program;
  /** Says in which currency the shop sells, where the program does not. */
  report: Report | undefined;
  /** Days to begin with. */
  days: Range;
  format: Format;
  publisher: Publisher;
  /** Whether the key that opened the dashboard publishes. */
  publishes: boolean;
}

/** A program is changed on the left; on the right is what that would have made different. */
export function WhatIf(props: WhatIfProps): JSX.Element {
  const { whatIf, program, report, days, format, publisher, publishes } = props;
  const page = useRef<HTMLElement>(null);
  const start = whatIf.start.value;
  const base = start ? startedFrom(program, start) : program;
  const whole = start && changeTo(program, start);
  return (
    <main class="numbers what-if" ref={page} tabIndex={-1}>
      <header>
        <h1>What if</h1>
        <p class="soft">
          Change the program and see what past orders would have come to. Nothing is published by
          trying: the program stays as it is, no reward changes, and nobody is told.
        </p>
      </header>
      <Published publisher={publisher} />
      {start && (
        <StartedFrom
          start={start}
          onLeave={() => {
            whatIf.begin(undefined);
            // The button that had the focus goes.
            page.current?.focus();
          }}
        />
      )}
      <div class="what-if-body">
        <WhatIfForm
          key={`${program.id} ${program.version} ${start?.name}`}
          program={base}
          other={start !== undefined}
          currency={currencyOf(base, report)}
          days={days}
          running={whatIf.trial.value.kind === 'running'}
          format={format}
          onRun={({ change, ...tried }) => {
            publisher.dismiss();
            whatIf.run({ ...tried, change: whole ? bothChanges(whole, change) : change });
          }}
          onStop={whatIf.stop}
        />
        <TrialView
          trial={whatIf.trial.value}
          program={base}
          untried={whole}
          format={format}
          publisher={publishes ? publisher : undefined}
          onRun={whatIf.run}
          onStop={whatIf.stop}
        />
      </div>
    </main>
  );
}
