import * as v from 'valibot';
import type { Sealer } from './sealer.js';

/** Whose address a link in a mail is about: its hash, and the program that wrote. */
export interface AddressToken {
  readonly email: string;
  readonly program: string;
}

/** What a link in a mail does: each is sealed for its own purpose, so that none does the other's. */
type Purpose = 'stop' | 'confirm';

const said = v.tuple([v.string(), v.string()]);
/** Signed, and sealed too: addresses of pages end up in logs, and a hash of an e-mail address is one of a person. */
export const sealAddress = (
  { email, program }: AddressToken,
  sealer: Sealer,
  to: Purpose,
): string => sealer.seal(JSON.stringify([email, program]), to);

/** Undefined where the token is none of ours. It never ends: whoever keeps a mail for years may still stop them. */
export function openAddress(token: string, sealer: Sealer, to: Purpose): AddressToken | undefined {
  const text = token.length > 1_000 ? undefined : sealer.open(token, to);
  if (text === undefined) return undefined;
  const [email, program] = v.parse(said, JSON.parse(text));
  return { email, program };
}
