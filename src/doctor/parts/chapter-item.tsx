import { type Chapter, stateOf } from '../finding.js';
import type { CopyText } from './copy-button.js';
import { FindingItem } from './finding-item.js';
import { Icon } from './icon.js';

const SAID = { ok: 'well', note: 'note', problem: 'problem' };

/** One chapter: its worst finding in a line, the rest below it. What is to be mended lies open. */
export function ChapterItem({ chapter, copy }: { chapter: Chapter; copy: CopyText }) {
  const { title, findings, rows } = chapter;
  const state = stateOf(chapter);
  return (
    <details data-state={state} open={state === 'problem'}>
      <summary>
        <i>
          <Icon name={state} />
        </i>
        <span class="title">
          <b>{title}</b>
          <span class="unseen">: {SAID[state]}. </span>
          <span class="gist">{findings[0]?.sentence}</span>
        </span>
      </summary>
      <div class="inside">
        <ul>
          {findings.map((finding) => (
            <FindingItem key={finding.name} finding={finding} copy={copy} />
          ))}
        </ul>
        {rows.length > 0 && (
          <dl>
            {rows.map(({ label, value }) => (
              <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </details>
  );
}
