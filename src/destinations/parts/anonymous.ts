import type { ReferralEvent } from '../../protocol/event.js';

/**
 * What a destination knows a visitor by: 32 hex digits that are the same for every event of one browser and lead
 * nowhere back.
 *
 * SHA-256 is only there on https and localhost. Elsewhere each event stands for itself, by its own id: rather no
 * history than a visitor id in somebody else's hands.
 */
export const anonymousId = async (event: ReferralEvent): Promise<string> =>
  (await digest(`goodword:${event.visitor}`)) ?? toldId(event);

/**
 * What a destination knows an event by, the same each time that it is sent. Our id of a lead or a sign-up is made of the
 * shop's own id or of an address, which whoever has a list of addresses could find again: with the visitor in it nobody can.
 */
export async function toldId(event: ReferralEvent): Promise<string> {
  const { id, type, visitor } = event;
  if (type !== 'lead' && type !== 'signup') return id;
  return (await digest(`goodword:${visitor}:${id}`)) ?? byChance(id);
}

/** The event's id as a UUID (RFC 9562, version 8), for those that take nothing else. The same for the same id. */
export const eventUuid = async (event: ReferralEvent): Promise<string | undefined> =>
  (await digest(await toldId(event)))?.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-8$3-8$4-');

// Where nothing can be hashed: the same as long as this page lives.
const chosen = new Map<string, string>();
function byChance(id: string): string {
  const made = chosen.get(id) ?? inHex(crypto.getRandomValues(new Uint8Array(16)));
  chosen.set(id, made);
  return made;
}

async function digest(text: string): Promise<string | undefined> {
  const bytes = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return bytes && inHex(new Uint8Array(bytes, 0, 16));
}

const inHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
