import { createRef } from 'preact';
import { type Chapter, stateOf } from '../finding.js';
import { verdictOf } from '../verdict.js';
import { ChapterItem } from './chapter-item.js';
import { CopyButton, type CopyText } from './copy-button.js';
import { Icon } from './icon.js';

interface PanelProps {
  readonly chapters: readonly Chapter[];
  /** The backend is being asked. */
  readonly busy: boolean;
  readonly report: () => string;
  readonly copy: CopyText;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Beside the page, not above it: the shop stays usable while somebody mends it. */
export function Panel({ chapters, busy, report, copy, onAgain, onClose }: PanelProps) {
  const panel = createRef<HTMLElement>();
  const states = chapters.map(stateOf);
  const worst = states.includes('problem') ? 'problem' : states.includes('note') ? 'note' : 'ok';
  const closeOnEscape = (event: KeyboardEvent) => {
    event.stopPropagation(); // hotkeys of the page
    if (event.key === 'Escape') onClose();
  };
  return (
    <section
      class="panel"
      popover="manual"
      role="dialog"
      aria-label="Goodword doctor"
      tabIndex={-1}
      ref={panel}
      onKeyDown={closeOnEscape}
    >
      <div class="head">
        <p class="name">Goodword doctor</p>
        <button type="button" class="round" aria-label="Look again" onClick={onAgain}>
          <Icon name="again" />
        </button>
        <button type="button" class="round" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
        <div role="status">
          <h2 data-state={busy ? 'busy' : worst}>{busy ? 'Looking …' : verdictOf(chapters)}</h2>
        </div>
      </div>
      <div class="chapters">
        {chapters.map((chapter) => (
          <ChapterItem key={chapter.title} chapter={chapter} copy={copy} />
        ))}
      </div>
      <div class="foot">
        <CopyButton
          class="main"
          label="Copy report"
          text={report}
          copy={copy}
          shown={() => panel.current?.querySelector('.chapters') ?? null}
        />
        <p>Without visitor id, query or customer.</p>
      </div>
    </section>
  );
}
