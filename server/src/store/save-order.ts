import { sumsOfOrder, talliesOfOrder } from './count-orders.js';
import type { Queries } from './database.js';
import { numbered } from './insertion.js';
import type { OrderRecord } from './shelves/orders.js';
import { addSums, addTallies, takenBack } from './tally.js';

/** Keeps the order as it is now, and what is counted of it; a decision that differs from the last one is appended. */
export async function saveOrder(
  database: Queries,
  before: OrderRecord | undefined,
  order: OrderRecord,
  at: number,
): Promise<void> {
  const kept = before && rowOf(before);
  const row = rowOf(order);
  if (kept?.decision !== row.decision) {
    await database.add(DECISIONS, [[order.program, order.id, row.decision, at]]);
  }
  if (kept && NAMES.every((name) => kept[name] === row[name])) return;
  await database.write(
    `insert into orders (program, id, ordered_at, status, amount, currency, heard_from, visitor,
         customer, email, code_key, credited, decision, review)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (program, id) do update set ordered_at = excluded.ordered_at,
         status = excluded.status, amount = excluded.amount, currency = excluded.currency,
         heard_from = excluded.heard_from, visitor = excluded.visitor,
         customer = excluded.customer, email = excluded.email, code_key = excluded.code_key,
         credited = excluded.credited, decision = excluded.decision,
         review = excluded.review`,
    NAMES.map((name) => row[name]),
  );
  await addTallies(database, [
    ...(kept ? talliesOfOrder(kept).map(takenBack) : []),
    ...talliesOfOrder(row),
  ]);
  await addSums(database, [...(kept ? sumsOfOrder(kept).map(takenBack) : []), ...sumsOfOrder(row)]);
}

const NAMES = [
  'program',
  'id',
  'orderedAt',
  'status',
  'amount',
  'currency',
  'heardFrom',
  'visitor',
  'customer',
  'email',
  'code',
  'credited',
  'decision',
  'review',
] as const;

const rowOf = (order: OrderRecord) => ({
  program: order.program,
  id: order.id,
  orderedAt: order.orderedAt,
  status: order.status,
  ...order.total,
  heardFrom: order.heardFrom.join(' '),
  visitor: order.visitor ?? null,
  customer: order.customer ?? null,
  email: order.email ?? null,
  code: order.decision.code?.toLowerCase() ?? null,
  credited: order.credited ? 1 : 0,
  decision: JSON.stringify(order.decision),
  review: order.decision.review?.state ?? null,
});

const DECISIONS = numbered(
  'decisions',
  ['program', 'order_id', 'body', 'at'],
  ['program', 'order_id'],
);
