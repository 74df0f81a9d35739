import { type Advocate, parseAdvocate } from '../protocol/advocate.js';
import type { LinkState } from './state.js';

const AWAY = ['unreachable', 'server-error', 'rate-limited'];

/** What is shown of her link where the backend gave none: the one kept in this browser, as text, where nobody answers. */
export function withoutLink(problem: string, kept: string | undefined): LinkState {
  if (!AWAY.includes(problem)) return { is: 'broken' };
  const advocate = read(kept);
  return advocate ? { is: 'ready', advocate, isRemembered: true } : { is: 'away' };
}

function read(text = ''): Advocate | undefined {
  try {
    const kept = parseAdvocate(JSON.parse(text));
    return kept.ok ? kept.value : undefined;
  } catch {
    return undefined; // nothing yet, or no JSON
  }
}
