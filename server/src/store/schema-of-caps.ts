const GRANTED = `((state in ('pending', 'approved', 'issued', 'redeemed')
  and reason not in ('awaiting-payment', 'awaiting-milestone')) or reason = 'expired')`;

const counted = (what: string, amount: string) => `
  insert into sums (program, kind, code_key, day, currency, amount)
  select program, 'granted', '', ordered_at / 86400000, '${what}', ${amount} from rewards
  where ${GRANTED} group by 1, 2, 3, 4, 5`;

/** One step of the tables: what a cap of the whole program counts, so that no order adds up all rewards. Never changed, as every step. */
export const CAPS: readonly string[] = [
  counted('rewards', 'count(*)'),
  counted('value', 'cast(coalesce(sum(value_amount), 0) as bigint)'),
  counted('units', 'cast(coalesce(sum(quantity), 0) as bigint)'),
];
