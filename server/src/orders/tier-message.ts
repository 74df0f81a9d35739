import { codesBeside } from '../ledger/codes-of-person.js';
import { message } from '../ledger/message.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { spoken } from '../rewards/spoken-offer.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Message } from '../store/shelves/outbox.js';
import type { Shelves } from '../store/store.js';
import { isCounted } from './is-counted.js';

const EVER = { orderedAt: Number.MAX_SAFE_INTEGER, id: '' };

/** Told once for each tier: the advocate of an order that was just paid is one friend away from it. */
export async function tierMessages(
  store: Shelves,
  book: ProgramBook,
  before: OrderRecord | undefined,
  after: OrderRecord,
  now: number,
): Promise<readonly Message[]> {
  const { program, decision } = after;
  const { code, termsVersion, programVersion } = decision;
  if (code === undefined || !isCounted(after) || (before && isCounted(before))) return [];
  const terms = await book.version(store.programs, program, termsVersion ?? programVersion);
  if (!terms?.tiers) return [];
  const friends = await store.orders.countCredited(
    program,
    await codesBeside(store, program, code),
    EVER,
  );
  const next = terms.tiers.find(({ from }) => from === friends + 1);
  if (!next) return [];
  const data = { program, code, from: next.from, offer: spoken(next.advocate) };
  return [message('tier.near', [code, next.from], data, now)];
}
