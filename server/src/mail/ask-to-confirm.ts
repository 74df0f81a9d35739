import type { Program, Side } from 'goodword/protocol';
import { hashEmail } from '../ledger/hash.js';
import { message } from '../ledger/message.js';
import type { Shelves } from '../store/store.js';

/**
 * Puts into the outbox, once, a letter that asks the owner of a typed address whether it is hers. Nothing where the address is not
 * kept, is confirmed, or the program asks nobody.
 */
export async function askToConfirm(
  { mailing, outbox }: Pick<Shelves, 'mailing' | 'outbox'>,
  { id: program, mails }: Program,
  { address, typedBy, at }: { address: string; typedBy: Side; at: number },
): Promise<void> {
  if (mails?.confirm === false) return;
  const email = hashEmail(address);
  const kept = await mailing.addressOf(program, email);
  if (!kept || kept.confirmedAt !== undefined || kept.askedAt !== undefined) return;
  // The same message once more, where a crash falls in between, is the same message.
  await outbox.add([message('address.typed', [email], { program, email, typedBy }, at)]);
  await mailing.noteAsked(program, email, at);
}
