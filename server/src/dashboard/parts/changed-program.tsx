import { useSignal } from '@preact/signals';
import type { Program, ProgramChange } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { changedJson, hasOwnWords } from '../changed-json.js';

export interface ChangedProgramProps {
  program: Program;
  change: ProgramChange;
}

/** The changed program, for whoever wants to have it. */
export function ChangedProgram({ program, change }: ChangedProgramProps): JSX.Element {
  const json = changedJson(program, change);
  const copied = useSignal<string | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json);
      copied.value = json;
    } catch {
      // Not allowed here, or not on https: then by hand.
      field.current?.focus();
      field.current?.select();
    }
  };
  const done = copied.value === json;
  return (
    <details class="card changed-program">
      <summary>The changed program as JSON</summary>
      <p class="soft small">
        To publish it, put it into programs.json in place of the old one and start the backend anew.
        It becomes a new version, for links that are shared from then on.
        {hasOwnWords(program, change) &&
          ' Your own words for the offers stay as they are: look whether they still say what is true.'}
      </p>
      <textarea
        ref={field}
        readOnly
        rows={12}
        spellcheck={false}
        aria-label="The changed program as JSON"
        value={json}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={copy}>
          {done ? 'Copied' : 'Copy'}
        </button>
      </div>
      <p class="unseen" role="status">
        {done && 'Copied.'}
      </p>
    </details>
  );
}
