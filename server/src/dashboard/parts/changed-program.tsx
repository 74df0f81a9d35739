import type { Program, ProgramChange } from 'goodword/protocol';
import type { JSX } from 'preact';
import { changedJson, hasOwnWords } from '../changed-json.js';
import type { Publisher } from '../publisher.js';
import { CopiedText } from './copied-text.js';
import { PublishForm } from './publish-form.js';

export interface ChangedProgramProps {
  program: Program;
  change: ProgramChange;
  /** Left out where the key that opened the dashboard may not publish. */
  publisher: Publisher | undefined;
}

const LABEL = 'The changed program as JSON';

/** The changed program, to be published, or for whoever wants to have it. */
export function ChangedProgram({ program, change, publisher }: ChangedProgramProps): JSX.Element {
  const text = changedJson(program, change);
  const words =
    hasOwnWords(program, change) &&
    ' Your own words for the offers stay as they are: look whether they still say what is true.';
  if (!publisher) {
    return (
      <details class="card changed-program">
        <summary>{LABEL}</summary>
        <p class="soft small">
          A key of the role Owner publishes it, here in the dashboard. Copy it for whoever has one,
          or put it into programs.json in place of the old one and start the backend anew.
          {words}
        </p>
        <CopiedText text={text} label={LABEL} rows={12} />
      </details>
    );
  }
  const { contest, club } = program;
  return (
    <section class="card changed-program" aria-labelledby="changed-program">
      <h3 id="changed-program">Publish this program</h3>
      <p class="soft small">
        {contest || club
          ? `Look at the days, places and prizes of its ${contest ? 'contest' : 'club'} first: they stand in the JSON, where you may change anything.`
          : 'It runs as soon as you publish it, without a restart. In its JSON you may change anything before.'}{' '}
        A trial of other numbers writes it anew.
        {words}
      </p>
      <PublishForm
        text={text}
        from={program.version}
        label={LABEL}
        open={Boolean(contest ?? club)}
        publisher={publisher}
      />
    </section>
  );
}
