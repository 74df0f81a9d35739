import type { ReferralEvent } from '../../protocol/event.js';

/**
 * What a destination knows a visitor by: 32 hex digits that are the same for every event of one browser and lead
 * nowhere back.
 *
 * SHA-256 is only there on https and localhost. Elsewhere each event stands for itself, by its own id: rather no
 * history than a visitor id in somebody else's hands.
 */
export const anonymousId = async ({ id, visitor }: ReferralEvent): Promise<string> =>
  (await digest(`goodword:${visitor}`)) ?? id;

/** The event's id as a UUID (RFC 9562, version 8), for those that take nothing else. The same for the same id. */
export const eventUuid = async ({ id }: ReferralEvent): Promise<string | undefined> =>
  (await digest(id))?.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-8$3-8$4-');

async function digest(text: string): Promise<string | undefined> {
  const bytes = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  const hex = (byte: number) => byte.toString(16).padStart(2, '0');
  return bytes && [...new Uint8Array(bytes, 0, 16)].map(hex).join('');
}
