import { known } from './known.js';
import type { Entry, EntryType } from './shelves/ledger.js';

/** A fact as it stands in the table of events. */
export interface EntryRow {
  program: string;
  id: string;
  type: EntryType;
  at: number;
  receivedAt: number;
  visitor: string | null;
  code: string | null;
  orderId: string | null;
  body: string;
}

export const ENTRY = `program, id, type, at, received_at as "receivedAt", visitor, code_key as code,
  order_id as "orderId", body`;

export const entryOf = (row: EntryRow): Entry => ({ ...known(row), body: JSON.parse(row.body) });
