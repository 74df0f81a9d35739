import type { Queries } from './database.js';
import type { Draws, Seed } from './shelves/draws.js';

export const drawsIn = (database: Queries): Draws => {
  const next = async (program: string, code: string, fresh: string): Promise<Seed> => {
    const key = [program, code.toLowerCase()] as const;
    const free = () =>
      database.query<Seed>(
        `select number, seed from draws where program = $1 and code_key = $2 and order_id is null
         order by number limit 1`,
        key,
      );
    const [found] = await free();
    if (found) return found;
    // Two who ask at once make one number: the second one's is dropped, and both read the first.
    await database.write(
      `insert into draws (program, code_key, number, seed)
       select $1, $2, coalesce(max(number), 0) + 1, $3 from draws
       where program = $4 and code_key = $5
       on conflict do nothing`,
      [...key, fresh, ...key],
    );
    const [made] = await free();
    return made ?? next(program, code, fresh);
  };

  const taken: Draws['taken'] = async (program, code, { orderId, side }) => {
    const [found] = await database.query<Seed>(
      `select number, seed from draws
       where program = $1 and code_key = $2 and order_id = $3 and side = $4`,
      [program, code.toLowerCase(), orderId, side],
    );
    return found;
  };

  return {
    next,
    taken,
    async take(program, code, { orderId, side }, fresh) {
      const before = await taken(program, code, { orderId, side });
      if (before) return before;
      const seed = await next(program, code, fresh);
      await database.write(
        `update draws set order_id = $3, side = $4
         where program = $1 and code_key = $2 and number = $5`,
        [program, code.toLowerCase(), orderId, side, seed.number],
      );
      return seed;
    },
  };
};
