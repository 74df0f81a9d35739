import type { Backend } from './delivery/backend.js';
import type { Invitation } from './protocol/advocate.js';
import type { Stage } from './stage.js';
import { withKnown, withoutUnknown } from './tracking/attribution.js';

/**
 * Asks the backend who is behind the latest code, once per arrival: a known code counts from now on, an unknown
 * one is forgotten. Where the backend does not answer, the next page asks again.
 */
export async function lookUp(stage: Stage, backend: Backend): Promise<Invitation | undefined> {
  const { memory, valve, settings } = stage;
  const { touches } = memory.read();
  const latest = touches[touches.length - 1];
  if (!latest || latest.known || valve.state() !== 'granted') return undefined;
  const answer = await backend.invitation(settings.programId, latest.code);
  if (valve.state() !== 'granted') return undefined;
  const now = memory.read();
  if (answer.ok) {
    memory.write({ ...now, touches: withKnown(now.touches, latest.code) });
    return answer.value;
  }
  if (answer.problem.code === 'unknown-code') {
    memory.write({ ...now, touches: withoutUnknown(now.touches, latest.code) });
  }
  return undefined;
}
