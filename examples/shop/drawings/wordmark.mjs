// @ts-check
// The name of the shop, thrown rather than typed: its O is a pot that looks back.
import { raw } from 'hono/html';

export const wordmark =
  raw(`<svg class="wordmark" viewBox="0 0 262 80" role="img" aria-label="Oddkin">
<path class="stroke" d="M7 49a22 22 0 1 0 44 0a22 22 0 1 0 -44 0M67 53a17 17 0 1 0 34 0a17 17 0 1 0 -34 0M101 10V70M117 53a17 17 0 1 0 34 0a17 17 0 1 0 -34 0M151 10V70M169 10V70M193 37L170 55L195 70M211 38V70M228 70V38M228 53a14 14 0 0 1 27 0V70"/>
<path class="stroke" d="M20 16h18"/>
<circle cx="21.5" cy="46" r="3.6"/><circle cx="36.5" cy="46" r="3.6"/><circle cx="211" cy="19" r="6.5"/>
<path class="smile" d="M23 55q6 6 12 0"/></svg>`);

export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="16" fill="#1f2db4"/><g fill="none" stroke="#ffd056" stroke-width="6" stroke-linecap="round"><circle cx="32" cy="36" r="18"/><path d="M24 10h16"/><path d="M26 42q6 6 12 0" stroke-width="4"/></g><circle cx="25" cy="33" r="3.4" fill="#ffd056"/><circle cx="39" cy="33" r="3.4" fill="#ffd056"/></svg>`;
