import type { Program, ProgramChange } from 'goodword/protocol';
import type { JSX } from 'preact';
import { changedJson, hasOwnWords } from '../changed-json.js';
import { CopiedText } from './copied-text.js';

export interface ChangedProgramProps {
  program: Program;
  change: ProgramChange;
}

const LABEL = 'The changed program as JSON';

/** The changed program, for whoever wants to have it. */
export function ChangedProgram({ program, change }: ChangedProgramProps): JSX.Element {
  return (
    <details class="card changed-program">
      <summary>{LABEL}</summary>
      <p class="soft small">
        To publish it, put it into programs.json in place of the old one and start the backend anew.
        It becomes a new version, for links that are shared from then on.
        {hasOwnWords(program, change) &&
          ' Your own words for the offers stay as they are: look whether they still say what is true.'}
      </p>
      <CopiedText text={changedJson(program, change)} label={LABEL} rows={12} />
    </details>
  );
}
