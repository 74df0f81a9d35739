import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MadeKey } from '../admin-key.js';
import { roleName } from '../key-words.js';
import { CopiedText } from './copied-text.js';

export interface MadeKeyProps {
  made: MadeKey;
  onDone: () => void;
}

/** A new key, this once. */
export function MadeKeyCard({ made, onDone }: MadeKeyProps): JSX.Element {
  const view = useRef<HTMLElement>(null);
  // The form that had the focus is gone.
  useLayoutEffect(() => view.current?.focus(), [made.id]);
  return (
    <section class="card made-key" ref={view} tabIndex={-1} aria-label="The new key">
      <h2>
        A key for <bdi>{made.label || 'nobody in particular'}</bdi>{' '}
        <span class="chip done">{roleName(made.role)}</span>
      </h2>
      <p class="soft">
        Copy it now and hand it over by a safe way: only a hash is kept, and nobody sees it a second
        time.
      </p>
      <CopiedText text={made.key} label="The key" rows={2} />
      <p>
        <button type="button" class="button" onClick={onDone}>
          I have it
        </button>
      </p>
    </section>
  );
}
