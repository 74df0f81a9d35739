import type { Copier } from '../copier.js';
import type { Field } from '../copy.js';
import type { Phrasebook } from '../phrasebook.js';
import { Icon } from './icon.js';

const COPY = 'M9 9h10v10H9zM15 9V5H5v10h4';
const CHECK = 'M5.5 12.5l4 4 9-9';

/** Letters of a code that have room on the narrowest phone; longer codes are set smaller, then on two lines. */
const ON_ONE_LINE = 12;
const ON_ONE_SMALL_LINE = 17;

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
  let field: Field | null = null;
  const copied = copier.copied.value === 'copied';
  // In capitals, which are wider than letters are on average. A link is cut, for nobody types it.
  const wide = kind === 'code' ? value.length * 1.4 : undefined;
  const common = {
    ref(element: Field | null) {
      field = element;
    },
    class: kind,
    readOnly: true,
    value,
    dir: 'ltr',
    onFocus: (event: { readonly currentTarget: Field }) => event.currentTarget.select(),
  } as const;
  return (
    <div class="copy-field" part={kind}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: it has one of two. */}
      <label>
        <span>{label}</span>
        {wide && value.length > ON_ONE_LINE ? (
          <textarea {...common} cols={wide} rows={value.length > ON_ONE_SMALL_LINE ? 2 : 1} />
        ) : (
          <input {...common} size={wide} />
        )}
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
