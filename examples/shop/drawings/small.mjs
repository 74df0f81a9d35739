// @ts-check
// Small drawings beside words.
import { raw } from 'hono/html';

export const basket = raw(
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9h16l-1.6 10.2a1.6 1.6 0 0 1-1.6 1.3H7.2a1.6 1.6 0 0 1-1.6-1.3ZM8 9a4 4 0 0 1 8 0"/></svg>',
);

export const person = raw(
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.6-4.4 3.600-6.500 7.500-6.500s6.900 2.100 7.500 6.500"/></svg>',
);

/** The card that pays for everything here. */
export const card = raw(`<svg class="card-art" viewBox="0 0 172 108" aria-hidden="true">
<rect class="cobalt" width="172" height="108" rx="12"/><path class="cobalt-wash" d="M0 78q14 16 28 4t28 4t30 -6t28 8t28 -6t30 4V96a12 12 0 0 1 -12 12H12a12 12 0 0 1 -12 -12Z"/>
<rect class="butter" x="16" y="34" width="26" height="20" rx="4"/><g class="porcelain"><circle cx="126" cy="24" r="4"/><circle cx="146" cy="24" r="4"/></g>
<path class="card-smile" d="M124 34q12 11 24 0"/><path class="card-digits" d="M16 68h22M46 68h22M76 68h22M106 68h22"/></svg>`);
