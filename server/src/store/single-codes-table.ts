import { isOneOf, lowered } from './code-lists.js';
import type { Queries } from './database.js';
import { known } from './known.js';
import type { Place } from './shelves/orders.js';
import {
  mayBeSingle,
  type SingleCode,
  type SingleCodes,
  type SingleUse,
} from './shelves/single-codes.js';

export const singleCodesIn = (database: Queries): SingleCodes => {
  const ofOrder = ({ program, id }: { readonly program: string; readonly id: string }) =>
    database.query<{ code: string; paidAt: number | null }>(
      `select code_key as code, paid_at as "paidAt" from single_code_uses
       where program = $1 and order_id = $2 order by code_key`,
      [program, id],
    );

  return {
    async add({ program, code, owner, at }) {
      const rows = await database.query(
        `insert into single_codes (program, code_key, code, owner_key, owner, at)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning code`,
        [program, code.toLowerCase(), code, owner.toLowerCase(), owner, at],
      );
      return rows.length > 0;
    },

    async of(program, codes) {
      const asked = codes.filter(mayBeSingle);
      if (asked.length === 0) return [];
      return database.query<SingleCode>(
        `select program, code, owner, at from single_codes
         where program = $1 and ${isOneOf(asked, 2)} order by code_key`,
        [program, ...lowered(asked)],
      );
    },

    async forgetUnused(before) {
      await database.write(
        `delete from single_codes where at < $1 and not exists (select 1 from single_code_uses u
           where u.program = single_codes.program and u.code_key = single_codes.code_key)`,
        [before],
      );
    },

    async countSince(program, owner, since) {
      const [row] = await database.query<{ count: number }>(
        `select count(*) as count from single_codes
         where program = $1 and owner_key = $2 and at >= $3`,
        [program, owner.toLowerCase(), since],
      );
      return row?.count ?? 0;
    },

    async use(order, codes, paidAt) {
      const had = new Map((await ofOrder(order)).map((row) => [row.code, row.paidAt]));
      const has = new Set(lowered(codes));
      const at = paidAt ?? null;
      const changed = [
        ...[...had.keys()].filter((code) => !has.has(code)),
        ...[...has].filter((code) => had.get(code) !== at),
      ];
      for (const code of changed) {
        const key = [order.program, code, order.id];
        if (has.has(code)) {
          await database.write(
            `insert into single_code_uses (program, code_key, order_id, paid_at)
             values ($1, $2, $3, $4)
             on conflict (program, code_key, order_id) do update set paid_at = excluded.paid_at`,
            [...key, at],
          );
        } else {
          await database.write(
            'delete from single_code_uses where program = $1 and code_key = $2 and order_id = $3',
            key,
          );
        }
      }
      return changed;
    },

    usedOn: async (order) => (await ofOrder(order)).map((row) => known(row)),

    async usesBeside({ program, id }, codes) {
      if (codes.length === 0) return [];
      return database.query<SingleUse>(
        `select code_key as code, order_id as "orderId", paid_at as "paidAt" from single_code_uses
         where program = $1 and order_id <> $2 and paid_at is not null and ${isOneOf(codes, 3)}`,
        [program, id, ...lowered(codes)],
      );
    },

    async orders({ program, id }, codes) {
      if (codes.length === 0) return [];
      return database.query<Place>(
        `select distinct o.id, o.ordered_at as "orderedAt" from orders o
         join (select order_id from single_code_uses
           where program = $1 and order_id <> $2 and ${isOneOf(codes, 3)}) u on u.order_id = o.id
         where o.program = $1 order by o.ordered_at, o.id`,
        [program, id, ...lowered(codes)],
      );
    },
  };
};
