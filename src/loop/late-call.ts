/** The lazy part `call`: a call of the script tag that the page does not know, because an extra brings it, or nobody does. */
import type { Goodword } from './api.js';

// Which extra brings which call.
const BROUGHT: Readonly<Record<string, string>> = { handOver: 'hand-over' };
/** What was called on this page and nobody knows, for the doctor. */
export const refused: string[] = [];

const EVERY_MS = 50;
const FOR_MS = 5_000;

/**
 * Waits for the extra that brings the call, and makes it. Where none does, the console says so; an address that was to be handed
 * over stays as it was, so that the shopper gets on in any case.
 */
export async function call(
  goodword: Goodword,
  name: string,
  [first, then]: readonly unknown[],
): Promise<unknown> {
  const calls = goodword as unknown as Record<string, (...args: unknown[]) => unknown>;
  const extra = BROUGHT[name];
  const named = extra && document.querySelector(`script[data-with*="${extra}"]`);
  for (let ms = 0; named && !(name in calls) && ms < FOR_MS; ms += EVERY_MS) {
    await new Promise((done) => setTimeout(done, EVERY_MS));
  }
  const found = calls[name];
  if (found) return found(first, then);
  refused.push(name);
  const mend = extra ? `add data-with="${extra}"` : `there are ${Object.keys(calls).join(', ')}`;
  console.error(`goodword: no call "${name}": ${mend}`);
  if (!extra) return undefined;
  if (typeof then === 'function') then(first);
  return first;
}
