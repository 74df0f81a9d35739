import type { Program, ProgramChange } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Format } from '../format.js';
import type { Publisher } from '../publisher.js';
import { plain } from '../sentence.js';
import { trialSentence } from '../trial-words.js';
import type { Trial, Tried } from '../what-if.js';
import { ChangedProgram } from './changed-program.js';
import { Bones } from './skeleton.js';
import { TrialTold } from './trial-told.js';
import { Trouble } from './trouble.js';

export interface TrialViewProps {
  trial: Trial;
  program: Program;
  /** What the program in the form changes by itself, where it is another one than the shop's own. */
  untried: ProgramChange | undefined;
  format: Format;
  /** Left out where the key that opened the dashboard may not publish. */
  publisher: Publisher | undefined;
  onRun: (tried: Tried) => void;
  onStop: () => void;
}

/** Where a trial stands, and what it told. */
export function TrialView(props: TrialViewProps): JSX.Element {
  const { trial, program, untried, format, publisher, onRun, onStop } = props;
  const view = useRef<HTMLElement>(null);
  const top = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (trial.kind === 'none') return;
    // On a phone it stands below the form.
    top.current?.scrollIntoView?.({ block: 'nearest' });
    // The button that had the focus may be gone.
    if (document.activeElement === document.body) view.current?.focus({ preventScroll: true });
  }, [trial.kind]);
  const busy = trial.kind === 'running';
  return (
    <section class="trial" ref={view} tabIndex={-1} aria-label="What would have been different">
      <p class="unseen trial-top" role="status" ref={top}>
        {trial.kind === 'told' && plain(trialSentence(trial.told, format))}
        {busy && 'The orders are decided anew.'}
      </p>
      {trial.kind === 'none' && (
        <div class="card quiet soft">
          <p>
            Every order of the period is decided and rewarded anew, by the same rules that decide
            when it comes in. What people at the shop decided stays decided.
          </p>
          {!untried && (
            <p>
              Places in a contest or a club follow from the orders, too. Their prizes are told
              apart.
            </p>
          )}
        </div>
      )}
      {trial.kind === 'none' && untried && (
        <ChangedProgram program={program} change={untried} publisher={publisher} />
      )}
      {busy && (
        <>
          <div class="trial-running">
            <p>
              Deciding the orders of the last {trial.tried.days} days anew. With many orders this
              takes a while; you may stop it.
            </p>
            <button type="button" class="button" onClick={onStop}>
              Stop
            </button>
          </div>
          <Bones rows={5} />
        </>
      )}
      {trial.kind === 'failed' && (
        <Trouble problem={trial.problem} onRetry={() => onRun(trial.tried)} />
      )}
      {trial.kind === 'told' && (
        <TrialTold told={trial.told} program={program} format={format} publisher={publisher} />
      )}
    </section>
  );
}
