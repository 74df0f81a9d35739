import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

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
}

/** A second word before what nobody can bring back. */
export function Sure(props: SureProps): JSX.Element {
  const { label, children, act, doing, busy, onAct, keep, onKeep } = props;
  const view = useRef<HTMLElement>(null);
  useEffect(() => view.current?.focus(), []);
  return (
    <section
      class="sure"
      ref={view}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={({ key }) => key === 'Escape' && !busy && onKeep()}
    >
      {children}
      <div class="buttons">
        <button
          type="button"
          class="button dire-now"
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
