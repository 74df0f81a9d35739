import type { Happenings } from './api.js';

/** What happened, as an event of the page: `goodword-shared`, with what is told of it. */
export const happening = <Name extends keyof Happenings>(name: Name, detail: Happenings[Name]) =>
  new CustomEvent(`goodword-${name}`, { detail, bubbles: true, composed: true });
