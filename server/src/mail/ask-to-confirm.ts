import type { Program, Side } from 'goodword/protocol';
import { message } from '../ledger/message.js';
import type { Shelves } from '../store/store.js';

const DAY_MS = 86_400_000;
/** So many letters an address gets that nobody confirms, as long as it is noted which mails went: four weeks. */
const LETTERS = 3;

interface TypedAddress {
  /** Its hash. */
  readonly email: string;
  readonly typedBy: Side;
  readonly at: number;
}

/**
 * Puts into the outbox a letter that asks the owner of a typed address whether it is hers. Nothing where the address is not
 * kept, is confirmed, was asked a short while ago or often enough, or the program asks nobody.
 *
 * @param pauseMs For so long it is not asked again. Letters are lost; whoever types somebody else's address must not have
 * more of them sent.
 */
export async function askToConfirm(
  { mailing, outbox }: Pick<Shelves, 'mailing' | 'outbox'>,
  { id: program, mails }: Program,
  { email, typedBy, at }: TypedAddress,
  pauseMs = DAY_MS,
): Promise<void> {
  if (mails?.confirm === false) return;
  const kept = await mailing.addressOf(program, email);
  if (!kept || kept.confirmedAt !== undefined) return;
  const { askedAt } = kept;
  if (askedAt !== undefined) {
    if (at - askedAt < pauseMs) return;
    if ((await mailing.sentTo(program, email)).length >= LETTERS) return;
  }
  // The same message once more, where a crash falls in between, is the same message.
  const which = askedAt === undefined ? [email] : [email, askedAt];
  await outbox.add([message('address.typed', which, { program, email, typedBy }, at)]);
  await mailing.noteAsked(program, email, at);
}
