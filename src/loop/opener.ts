import type { ViewName } from './api.js';

/** The view that an opener names. */
export const viewOf = (opener: Element | undefined): ViewName | undefined =>
  (opener as Partial<HTMLElement> | undefined)?.dataset?.['view'] as ViewName | undefined;
