/**
 * Door `goodword/react`: tells TypeScript that React 19 may write `<goodword-share>` and the other elements. Import it for its
 * types: `import type {} from 'goodword/react'`. The elements themselves are `goodword/extras/elements`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ELEMENTS, ViewElement } from './extras/elements.js';
import type { Happenings } from './loop/api.js';

type Told<Name extends keyof Happenings> = (event: CustomEvent<Happenings[Name]>) => void;

export interface ViewAttributes
  extends DetailedHTMLProps<HTMLAttributes<ViewElement>, ViewElement> {
  /** Why it is there, as the report tells it. Default: the name of the view. */
  surface?: string;
  'ongoodword-opened'?: Told<'opened'>;
  'ongoodword-shared'?: Told<'shared'>;
  'ongoodword-unshared'?: Told<'unshared'>;
  'ongoodword-copied'?: Told<'copied'>;
  'ongoodword-claimed'?: Told<'claimed'>;
  'ongoodword-invited'?: Told<'invited'>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Record<keyof typeof ELEMENTS, ViewAttributes> {}
  }
}
