import type { ReferralEvent } from '../../protocol/event.js';

/**
 * What a destination knows a visitor by: 32 hex digits that are the same for every event of one browser and lead
 * nowhere back.
 *
 * SHA-256 is only there on https and localhost. Elsewhere it is undefined: rather no history than a visitor id in
 * somebody else's hands.
 */
export const anonymousId = ({ visitor }: ReferralEvent): Promise<string | undefined> =>
  digest(`goodword:${visitor}`);

/** The event's id as a UUID (RFC 9562, version 8), for those that take nothing else. The same for the same id. */
export const eventUuid = async ({ id }: ReferralEvent): Promise<string | undefined> =>
  asUuid(await digest(id));

/** 32 hex digits written as a UUID. */
export const asUuid = (hex: string | undefined): string | undefined =>
  hex?.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');

async function digest(text: string): Promise<string | undefined> {
  const bytes = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return (
    bytes &&
    Array.from(new Uint8Array(bytes).slice(0, 16), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  );
}
