/** The lazy part `views/welcome`: who invited this visitor, as a piece of the shop's own page. Where nobody did, nothing is shown. */
import { latestKnown } from '../../tracking/attribution.js';
import { placeCard, showCard } from '../../widget/card.js';
import type { Shown } from '../api.js';
import type { ViewOptions } from '../stage.js';

export function show({ stage, backend, scene, into, surface, onOpen }: ViewOptions): Shown {
  const { memory, settings } = stage;
  const touch = latestKnown(memory.read().touches);
  let closed = false;
  let close = () => {};
  const look = async (code: string) => {
    const invitation = await backend.invitation(settings.programId, code);
    if (!invitation.ok || closed) return;
    close = into ? placeCard(scene, invitation.value, into) : showCard(scene, invitation.value);
    onOpen(surface);
  };
  if (touch) void look(touch.code);
  return {
    close() {
      closed = true;
      close();
    },
  };
}
