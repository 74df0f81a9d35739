import type { Queries } from './database.js';
import { known } from './known.js';
import { FAILING_FROM, type Issuing, type IssuingQueue } from './shelves/issuing.js';

type Row = Omit<Issuing, 'pool' | 'outcome'> & { pool: string | null; outcome: string | null };

export const issuingIn = (database: Queries): IssuingQueue => ({
  async want(program, rewards, now) {
    if (rewards.length === 0) return;
    await database.write(
      `insert into issuing (reward, program, state, tries, due_at)
       select value->>'id', $1, 'waiting', 0, cast($2 as bigint) from ${database.eachOf('$3')} where true
       on conflict do nothing`,
      [program, now, JSON.stringify(rewards.map((id) => ({ id })))],
    );
  },

  async take(now, until, limit) {
    const rows = await database.query<Row>(
      `update issuing set due_at = $2, tries = tries + 1
       where state = 'waiting' and due_at <= $1 and reward in (
         select reward from issuing where state = 'waiting' and due_at <= $1
         order by due_at, reward limit $3)
       returning reward, program, state, tries, due_at as "dueAt", pool, outcome`,
      [now, until, limit],
    );
    return rows.map((row): Issuing => known(row));
  },

  async mark({ reward, state, dueAt, pool, outcome }) {
    await database.write(
      'update issuing set state = $2, due_at = $3, pool = $4, outcome = $5 where reward = $1',
      [reward, state, dueAt, pool ?? null, outcome ?? null],
    );
  },

  async done(reward) {
    await database.write('delete from issuing where reward = $1', [reward]);
  },

  async wake(now, program) {
    const which = program === undefined ? '' : ' and program = $2';
    await database.write(
      `update issuing set state = 'waiting', tries = 0, due_at = $1 where state = 'parked'${which}`,
      program === undefined ? [now] : [now, program],
    );
  },

  async heldUp(program, orderId) {
    const rows = await database.query<{ id: string }>(
      `select r.id from rewards r join issuing i on i.reward = r.id
       where r.program = $1 and r.order_id = $2 and (i.pool is not null or i.outcome is not null)
       order by r.id`,
      [program, orderId],
    );
    return rows.map(({ id }) => id);
  },

  async waiting(program) {
    return database.query(
      `select pool, cast(count(*) as bigint) as rewards from issuing
       where program = $1 and pool is not null group by pool order by pool`,
      [program],
    );
  },

  async failing(program) {
    const [found] = await database.query<{ rewards: number; outcome: string | null }>(
      `select cast(count(*) as bigint) as rewards, max(outcome) as outcome from issuing
       where program = $1 and state = 'waiting' and outcome is not null and tries >= $2`,
      [program, FAILING_FROM],
    );
    return found && found.outcome !== null
      ? { rewards: found.rewards, outcome: found.outcome }
      : undefined;
  },
});
