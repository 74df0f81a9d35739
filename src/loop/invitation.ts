/** The lazy part `invitation`: code -> who sent this visitor -> welcome. */
import type { Ask, Calls } from '../delivery/backend.js';
import { callsOf } from '../delivery/calls.js';
import { whenCalm } from '../page/calm.js';
import type { Invitation } from '../protocol/advocate.js';
import { cleanAddress } from '../tracking/address.js';
import { type KeptTouch, latestKnown, withKnown, withoutUnknown } from '../tracking/attribution.js';
import { offerCode } from '../tracking/code-field.js';
import type { Following, Stage, Welcome } from './stage.js';

/** Takes the code out of the address, fills the page's code fields with it, and welcomes who has just come by it. */
export function followInvitation(stage: Stage, ask: Ask): Following {
  const { settings, memory, parts, tell, valve } = stage;
  const backend = callsOf(settings.transport, ask);
  let card: Welcome | undefined;
  let lookedUp: KeptTouch | undefined;
  const ending = new AbortController();
  const { signal } = ending;

  const counting = () => (signal.aborted ? undefined : latestKnown(memory.read().touches)?.code);
  const fill = () => {
    const code = counting();
    if (code) offerCode(document, code);
  };
  const welcome = async (invitation: Invitation | undefined) => {
    // Another friend's by now, or nobody's: she has taken her consent back.
    if (!invitation || counting() !== invitation.code) return;
    stage.invited = invitation;
    tell('invited', invitation);
    fill();
    // Where the shop has a place for it, the card is not wanted besides.
    if (document.querySelector('goodword-welcome,[data-goodword=welcome]')) return;
    // A card that cannot be loaded is missed by nobody: the code counts all the same.
    const part = await parts('welcome').catch(() => undefined);
    if (counting() !== invitation.code) return;
    card?.close();
    card = part?.startWelcome({ stage, backend, invitation });
  };

  const leave = settings.cleanUrl ? whenCalm(() => cleanAddress(settings.parameters)) : () => {};
  fill();
  // Fields that come later are there at the latest when she touches one of theirs: nothing has to watch the page.
  for (const name of ['DOMContentLoaded', 'focusin'])
    document.addEventListener(name, fill, { signal });
  return {
    look() {
      const latest = memory.read().touches.slice(-1)[0];
      if (!latest || latest.known || valve.state() !== 'granted') return;
      // Once per arrival: where the backend does not answer, the next page asks again.
      if (latest.at === lookedUp?.at) return;
      lookedUp = latest;
      card?.close();
      void lookUp(stage, backend, latest.code).then(welcome);
    },
    close: () => card?.close(),
    stop() {
      ending.abort();
      leave();
      card?.close();
    },
  };
}

/** Asks the backend who is behind a code: a known one counts from now on, an unknown one is forgotten. */
async function lookUp(stage: Stage, backend: Calls, code: string): Promise<Invitation | undefined> {
  const { memory, may, settings } = stage;
  const answer = await backend.invitation(settings.programId, code);
  const now = memory.read();
  if (!may() || !now.touches[0]) return undefined;
  if (answer.ok) {
    memory.write({ ...now, touches: withKnown(now.touches, code, answer.value.code) });
    return answer.value;
  }
  if (answer.problem.code === 'unknown-code') {
    memory.write({ ...now, touches: withoutUnknown(now.touches, code) });
  }
  return undefined;
}
