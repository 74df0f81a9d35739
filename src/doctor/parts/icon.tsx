import type { State } from '../finding.js';

const PATHS: Readonly<Record<State | 'close' | 'again', string>> = {
  ok: 'M6.5 12.5l3.7 3.7 7.3-8',
  note: 'M12 11v5.5M12 7.4v.1',
  problem: 'M12 6.8v6.4M12 16.6v.1',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  again: 'M18.5 9A7 7 0 1 0 19 13M18.8 4.5V9h-4.5',
};

/** One line on a grid of 24. What it says is said in words beside it. */
export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
