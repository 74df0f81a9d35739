import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface SureProps {
  /** What is asked, for whoever does not see it. */
  label: string;
  /** What happens, and what does not. */
  children: ComponentChildren;
  act: string;
  /** What the button says while it is done. */
  doing: string;
  busy: boolean;
  onAct: () => void;
  keep: string;
  onKeep: () => void;
  /** Whether it can be followed by the contrary. Default: nobody can bring back what was. */
  mild?: boolean;
}

/** A second word before what holds for others, too, or cannot be brought back. */
export function Sure(props: SureProps): JSX.Element {
  const { label, children, act, doing, busy, onAct, keep, onKeep, mild = false } = props;
  const view = useRef<HTMLElement>(null);
  useLayoutEffect(() => view.current?.focus(), []);
  return (
    <section
      class={mild ? 'sure mild' : 'sure'}
      ref={view}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={({ key }) => key === 'Escape' && !busy && onKeep()}
    >
      {children}
      <div class="buttons">
        <button
          type="button"
          class={mild ? 'button primary' : 'button dire-now'}
          aria-disabled={busy}
          onClick={() => !busy && onAct()}
        >
          {busy ? doing : act}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && onKeep()}>
          {keep}
        </button>
      </div>
    </section>
  );
}
