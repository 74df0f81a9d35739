import { isOneOf, lowered } from './code-lists.js';
import { IS_GRANTED } from './count-orders.js';
import type { Queries } from './database.js';
import type { Granted, Rewards } from './shelves/rewards.js';
import { dayOf, startOf } from './tally.js';

const NOTHING: Granted = { rewards: 0, value: 0, units: 0 };
const EVER = { orderedAt: Number.MAX_SAFE_INTEGER, id: '' };

const SUMMED = `count(*) as rewards, cast(coalesce(sum(value_amount), 0) as bigint) as value,
  cast(coalesce(sum(quantity), 0) as bigint) as units`;
const BEFORE = '(ordered_at, order_id) < ($2, $3)';

/** What caps ask for. Of a whole program it is counted by days as rewards are written: only those of one day are added up here. */
export const grantedIn = (database: Queries): Pick<Rewards, 'granted' | 'grantedBy'> => ({
  async granted({ program, codes, before, since }) {
    const rows = await database.query<Granted>(
      `select ${SUMMED} from rewards where program = $1 and ${isOneOf(codes, 5)}
         and side = 'advocate' and ${BEFORE} and ordered_at > $4 and ${IS_GRANTED}`,
      [program, before.orderedAt, before.id, since ?? -1, ...lowered(codes)],
    );
    return rows[0] ?? NOTHING;
  },

  async grantedBy(program, before = EVER) {
    const day = dayOf(before.orderedAt);
    const counted = (what: keyof Granted) =>
      `cast(${what} + coalesce((select amount from days where what = '${what}'), 0) as bigint)`;
    const rows = await database.query<Granted>(
      `with days as (
         select currency as what, sum(amount) as amount from sums
         where program = $1 and kind = 'granted' and code_key = '' and day < $4 group by currency
       ), today as (
         select ${SUMMED} from rewards
         where program = $1 and ordered_at >= $5 and ${BEFORE} and ${IS_GRANTED}
       )
       select ${counted('rewards')} as rewards, ${counted('value')} as value,
         ${counted('units')} as units from today`,
      [program, before.orderedAt, before.id, day, startOf(day)],
    );
    return rows[0] ?? NOTHING;
  },
});
