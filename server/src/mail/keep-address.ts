import { isDisposable } from '../ledger/disposable-mail.js';
import { hashEmail } from '../ledger/hash.js';
import type { KeptAddress } from '../store/shelves/mailing.js';
import type { Shelves } from '../store/store.js';
import { mailAddress } from './mail-address.js';
import type { Sealer } from './sealer.js';

/** An address as somebody said it, and what its owner reads. */
export interface HeardAddress {
  readonly program: string;
  readonly email: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly at: number;
  /** `shop`: its server says that it is her customer's. `typed`: somebody said so in a browser. */
  readonly by: 'shop' | 'typed';
}

/** Keeps an address to write to, sealed. Without a sealer no address is kept at all. */
export async function keepAddress(
  { mailing }: Pick<Shelves, 'mailing'>,
  sealer: Sealer | undefined,
  heard: HeardAddress,
): Promise<void> {
  const address = mailAddress(heard.email);
  if (!sealer || address === undefined || isDisposable(address)) return;
  const { program, at, by } = heard;
  const email = hashEmail(address);
  const language = languageTag(heard.language);
  const sealed = sealer.seal(address, about(program, email));
  const confirmed = by === 'shop' && { confirmedAt: at };
  await mailing.keep({ program, email, sealed, ...(language && { language }), at, ...confirmed });
}

/** The address behind a hash; undefined where none is kept, or the key is another one. */
export async function readAddress(
  { mailing }: Pick<Shelves, 'mailing'>,
  sealer: Sealer,
  program: string,
  email: string,
): Promise<({ address: string } & Pick<KeptAddress, 'language' | 'confirmedAt'>) | undefined> {
  const kept = await mailing.addressOf(program, email);
  const address = kept && sealer.open(kept.sealed, about(program, email));
  if (!kept || address === undefined) return undefined;
  const { language, confirmedAt } = kept;
  return {
    address,
    ...(language !== undefined && { language }),
    ...(confirmedAt !== undefined && { confirmedAt }),
  };
}

const about = (program: string, email: string) => JSON.stringify(['address', program, email]);

// Shopify writes `pl-PL`, Stripe `zh-TW`, others `pl_PL`.
function languageTag(text: string | null | undefined): string | undefined {
  const tag = text?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && tag.length <= 35 ? tag : undefined;
}
