/** The lazy part `views/welcome`: who invited this visitor, as a piece of the shop's own page. Where nobody did, nothing is shown. */
import type { Invitation } from '../../protocol/advocate.js';
import { latestKnown } from '../../tracking/attribution.js';
import { placeCard, showCard } from '../../widget/card.js';
import type { Shown } from '../api.js';
import { happening } from '../happening.js';
import type { ViewOptions } from '../stage.js';

/** Whoever came by a code is known once the backend has said so: before, or while this stands. */
export function show({ stage, backend, scene, into, surface, onOpen, onGone }: ViewOptions): Shown {
  const { memory, settings } = stage;
  let is: 'waiting' | 'greeted' | 'gone' = 'waiting';
  let closeCard = () => {};
  const close = () => {
    is = 'gone';
    unhear();
    closeCard();
    onGone();
  };
  const greet = (invitation: Invitation) => {
    is = 'greeted';
    closeCard();
    closeCard = into ? placeCard(scene, invitation, into) : showCard(scene, invitation, close);
    onOpen(surface);
  };
  const unhear = stage.on('invited', (invitation) => {
    greet(invitation);
    into?.dispatchEvent(happening('invited', invitation));
  });
  const look = async (code: string) => {
    const invitation = await backend.invitation(settings.programId, code);
    if (invitation.ok && is === 'waiting') greet(invitation.value);
  };
  const touch = latestKnown(memory.read().touches);
  if (touch) void look(touch.code);
  return { close };
}
