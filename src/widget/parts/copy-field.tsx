import type { Copier } from '../copier.js';
import type { Phrasebook } from '../phrasebook.js';
import { Icon } from './icon.js';

const COPY = 'M9 9h10v10H9zM15 9V5H5v10h4';
const CHECK = 'M5.5 12.5l4 4 9-9';

interface CopyFieldProps {
  readonly kind: 'link' | 'code';
  readonly label: string;
  readonly value: string;
  readonly copier: Copier;
  readonly copyKeys: string;
  readonly book: Phrasebook;
}

/** A text to take along, and the button that takes it. Read-only, so that no keyboard opens on phones. */
export function CopyField({ kind, label, value, copier, copyKeys, book }: CopyFieldProps) {
  let field: HTMLInputElement | null = null;
  const copied = copier.copied.value === 'copied';
  return (
    <div class="copy-field" part={kind}>
      <label>
        <span>{label}</span>
        <input
          ref={(input) => {
            field = input;
          }}
          class={kind}
          readOnly
          value={value}
          // In capitals, which are wider than letters are on average. A link is cut, for nobody types it.
          size={kind === 'code' ? value.length * 1.4 : undefined}
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button
        type="button"
        class="main"
        part="copy"
        data-copied={copied}
        onClick={() => field && void copier.copy(field)}
      >
        <Icon path={copied ? CHECK : COPY} />
        {book.say(copied ? 'copied' : 'copy')}
      </button>
      {copier.copied.value === 'by-hand' && (
        <p class="hint">{book.say('copyByHand', { keys: copyKeys })}</p>
      )}
    </div>
  );
}
