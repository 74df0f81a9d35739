import type { ComponentChildren, JSX } from 'preact';

export interface ChipProps {
  tone: 'wait' | 'good' | 'done' | 'bad';
  children: ComponentChildren;
}

/** A state at a glance. Its words say it all: the colour only helps. */
export function Chip({ tone, children }: ChipProps): JSX.Element {
  return <span class={`chip ${tone}`}>{children}</span>;
}
