import type { Scenario } from '../scenario.js';
import { EVERY } from './every.js';

const NAMES = [
  'nobody listens',
  'connection reset',
  'answer lost after the commit',
  'HTML with 200 (captive portal)',
  '503 without Retry-After',
  'storage full',
  'keepalive budget used up, page left',
  'blocked by the page’s CSP',
  'page left in the same breath',
  'page left in the same breath, backend out of reach',
  'tab closed right after the call',
  'five tabs at once, backend busy',
];

/** Faults that mean the same to every tracker. */
export const SHARED: readonly Scenario[] = EVERY.filter(({ name }) => NAMES.includes(name));
