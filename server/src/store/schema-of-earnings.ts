/** One step of the tables: what an advocate's page asks for, without reading all that she ever brought. Never changed, as every step. */
export const EARNINGS: readonly string[] = [
  // Her latest friends, from the latest back.
  'drop index events_code',
  'create index events_arrivals on events (program, code_key, type, at)',
  // What she earned of each currency; of points and units, the currency is the unit.
  `insert into sums (program, kind, code_key, day, currency, amount)
   select program, 'earned', code_key, ordered_at / 86400000, value_currency,
     cast(sum(value_amount) as bigint) from rewards
   where side = 'advocate' and value_amount is not null and value_currency is not null
     and state in ('approved', 'issued', 'redeemed')
   group by 1, 2, 3, 4, 5`,
  `insert into sums (program, kind, code_key, day, currency, amount)
   select program, 'units', code_key, ordered_at / 86400000, unit,
     cast(sum(quantity) as bigint) from rewards
   where side = 'advocate' and quantity is not null and unit is not null
     and state in ('approved', 'issued', 'redeemed')
   group by 1, 2, 3, 4, 5`,
];
