/** The lazy part `views/welcome`: who invited this visitor, as a piece of the shop's own page. Where nobody did, nothing is shown. */
import type { Invitation } from '../../protocol/advocate.js';
import { latestKnown } from '../../tracking/attribution.js';
import { placeCard, showCard } from '../../widget/card.js';
import type { Shown } from '../api.js';
import { happening } from '../happening.js';
import type { ViewOptions } from '../stage.js';

/** What each place has been told: once per arrival, however often it is taken out and put back. */
const told = new WeakMap<Element, Invitation>();

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
  const hear = (invitation: Invitation) => {
    greet(invitation);
    if (!into || told.get(into) === invitation) return;
    told.set(into, invitation);
    into.dispatchEvent(happening('invited', invitation));
  };
  const unhear = stage.on('invited', hear);
  const look = async (code: string) => {
    const invitation = await backend.invitation(settings.programId, code);
    if (invitation.ok && is === 'waiting') greet(invitation.value);
  };
  const touch = latestKnown(memory.read().touches);
  const { invited } = stage;
  if (touch && invited?.code === touch.code) hear(invited);
  else if (touch) void look(touch.code);
  return { close };
}
