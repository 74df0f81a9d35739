// @ts-check
// The name of the shop, thrown rather than typed: its O is a pot that looks back.
import { raw } from 'hono/html';

export const wordmark =
  raw(`<svg class="wordmark" viewBox="0 0 236 80" role="img" aria-label="Oddkin">
<path class="stroke" d="M8 49a22 22 0 1 0 44 0a22 22 0 1 0 -44 0M64 52a18 18 0 1 0 36 0a18 18 0 1 0 -36 0M100 10V70M112 52a18 18 0 1 0 36 0a18 18 0 1 0 -36 0M148 10V70M164 10V70M188 36L165 54L189 70M201 36V70M214 70V36M214 50a12 12 0 0 1 17 -10V70" />
<path class="stroke" d="M20 20h20"/>
<circle cx="22" cy="46" r="3.6"/><circle cx="38" cy="46" r="3.6"/><circle cx="201" cy="19" r="6"/>
<path class="smile" d="M24 55q6 6 12 0"/></svg>`);

export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="16" fill="#1f2db4"/><g fill="none" stroke="#ffd056" stroke-width="6" stroke-linecap="round"><circle cx="32" cy="36" r="18"/><path d="M24 10h16"/><path d="M26 42q6 6 12 0" stroke-width="4"/></g><circle cx="25" cy="33" r="3.4" fill="#ffd056"/><circle cx="39" cy="33" r="3.4" fill="#ffd056"/></svg>`;
