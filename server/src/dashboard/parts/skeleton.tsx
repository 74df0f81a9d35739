import type { JSX } from 'preact';

/** The shape of what is about to come. Screen readers hear that the region is busy instead. */
export function Bones({ rows }: { rows: number }): JSX.Element {
  return (
    <div class="card bones" aria-hidden="true">
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} class="bone" />
      ))}
    </div>
  );
}
