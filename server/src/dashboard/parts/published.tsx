import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Publisher } from '../publisher.js';

/** Says that a program was published, until something else is done. */
export function Published({ publisher }: { publisher: Publisher }): JSX.Element | null {
  const state = publisher.state.value;
  const view = useRef<HTMLDivElement>(null);
  // The button that led here is gone.
  useLayoutEffect(() => view.current?.focus(), [state.kind]);
  if (state.kind !== 'done') return null;
  const { version, before } = state;
  return (
    <div class="published" ref={view} tabIndex={-1}>
      <p>
        <span class="name">
          Version {version} runs {version === before ? 'already' : 'now'}.
        </span>{' '}
        {version === before
          ? 'It says the same, so that nothing changes.'
          : 'Whoever shares from now on shares under it.'}
      </p>
    </div>
  );
}
