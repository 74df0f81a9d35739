import type { JSX } from 'preact';

/** Drawn on a 16 × 16 grid in the colour of the text beside them. They say nothing that words do not say. */
const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const Check = icon('M3.5 8.5l3 3 6-7');
export const Cross = icon('M4.5 4.5l7 7m0-7l-7 7');
export const Dash = icon('M4 8h8');
export const Chevron = icon('M4.5 6.5L8 10l3.5-3.5');
export const Refresh = icon('M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5');
export const Leave = icon('M6.5 13.5h-3v-11h3M7 8h6.5m-2.5-2.5L13.5 8 11 10.5');

/** The mark: a speech bubble that holds a quotation mark. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="mark-bubble"
        d="M16 2.5c7.7 0 13.5 5.3 13.5 12.2S23.7 27 16 27c-1.4 0-2.7-.2-4-.5-1.6 1.6-3.9 2.7-6.7 3 .9-1.5 1.3-3.2 1.2-5C4 22.3 2.5 18.9 2.5 14.7 2.5 7.8 8.3 2.5 16 2.5z"
      />
      <path
        class="mark-quote"
        d="M14.3 10.3c-2.9 1.3-4.5 3.5-4.5 6.2 0 2 1.2 3.3 2.9 3.3 1.5 0 2.6-1.1 2.6-2.6 0-1.4-1-2.4-2.3-2.5.2-1.1 1-2.1 2.4-2.9zm7.4 0c-2.9 1.3-4.5 3.5-4.5 6.2 0 2 1.2 3.3 2.9 3.3 1.5 0 2.6-1.1 2.6-2.6 0-1.4-1-2.4-2.3-2.5.2-1.1 1-2.1 2.4-2.9z"
      />
    </svg>
  );
}
