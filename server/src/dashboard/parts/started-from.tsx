import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Start } from '../start.js';

export interface StartedFromProps {
  start: Start;
  onLeave: () => void;
}

/** Says that the form holds another program than the shop's own, and what of it cannot be tried. */
export function StartedFrom({ start, onLeave }: StartedFromProps): JSX.Element {
  const { contest, club } = start.program;
  const view = useRef<HTMLDivElement>(null);
  // The button that led here is gone.
  useLayoutEffect(() => view.current?.focus(), [start]);
  return (
    <div class="started-from" ref={view} tabIndex={-1}>
      <p>
        <span class="name">{start.title}</span> is in the form, in place of your program. Its sums
        are examples: write your own.
        {contest &&
          ' Its contest cannot be tried: it begins when you publish it, with the days and prizes that you write into the JSON.'}
        {club && ' Its club cannot be tried: places are given when you publish it.'}
      </p>
      <button type="button" class="button" onClick={onLeave}>
        Back to my program
      </button>
    </div>
  );
}
