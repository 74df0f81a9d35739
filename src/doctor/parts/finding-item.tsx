import { createRef } from 'preact';
import type { Finding } from '../finding.js';
import { CopyButton, type CopyText } from './copy-button.js';

/** What was found, and the text to paste that mends it. */
export function FindingItem({ finding, copy }: { finding: Finding; copy: CopyText }) {
  const { mend, name, sentence, state } = finding;
  const code = createRef<HTMLElement>();
  return (
    <li data-finding={name} data-state={state}>
      <p>{sentence}</p>
      {mend && <p class="say">{mend.say}</p>}
      {mend?.code && (
        <div class="mend">
          <code ref={code}>{mend.code}</code>
          <CopyButton
            label="Copy"
            text={() => mend.code ?? ''}
            copy={copy}
            shown={() => code.current}
          />
        </div>
      )}
    </li>
  );
}
