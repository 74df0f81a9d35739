import * as v from 'valibot';
import type { Sealer } from './sealer.js';

/** Whom a link at the foot of a mail stops: the hash of an address, and the program that wrote. */
export interface StopToken {
  readonly email: string;
  readonly program: string;
}

const said = v.tuple([v.string(), v.string()]);
const ABOUT = 'stop';

/** Signed, and sealed too: addresses of pages end up in logs, and a hash of an e-mail address is one of a person. */
export const sealStop = ({ email, program }: StopToken, sealer: Sealer): string =>
  sealer.seal(JSON.stringify([email, program]), ABOUT);

/** Undefined where the token is none of ours. It never ends: whoever keeps a mail for years may still stop them. */
export function openStop(token: string, sealer: Sealer): StopToken | undefined {
  const text = token.length > 1_000 ? undefined : sealer.open(token, ABOUT);
  if (text === undefined) return undefined;
  const [email, program] = v.parse(said, JSON.parse(text));
  return { email, program };
}
