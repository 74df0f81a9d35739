import type { Queries } from './database.js';

type Work<T> = (within: Queries) => Promise<T>;

/** Work that waits for a transaction. */
interface Piece {
  readonly work: Work<unknown>;
  readonly done: (value: never) => void;
  readonly failed: (error: unknown) => void;
}

// Some milliseconds of work, so that nobody else waits long for the database.
const TOGETHER = 20;

/**
 * Does in one transaction, one after the other, what waits for one at the same time: the wait for the disk is the dearest part
 * of an order. What fails is undone alone, and nobody is answered before all of it is on disk.
 *
 * @param transaction Runs work in a transaction of its own, when its turn comes; once more where nothing of it has begun.
 * @param begin When a transaction is asked for. Default: after this turn of the event loop, so that all who come in it share one. Where
 *   the database works beside us, ask at once: it works while we answer, and those who come meanwhile share the next one.
 */
export function together(
  transaction: (work: Work<void>) => Promise<void>,
  begin: (run: () => Promise<void>) => unknown = setImmediate,
): <T>(work: Work<T>) => Promise<T> {
  const waiting: Piece[] = [];
  let asked = false;

  const run = async () => {
    let pieces: readonly Piece[] = [];
    const values = new Map<Piece, unknown>();
    try {
      await transaction(async (within) => {
        // Begun anew on another connection, it is about the same ones.
        if (pieces.length === 0) pieces = waiting.splice(0, TOGETHER);
        values.clear();
        for (const piece of pieces) {
          const done = await (pieces.length > 1 ? apart(within, piece) : piece.work(within));
          if (done !== FAILED) values.set(piece, done);
        }
      });
      for (const [{ done }, value] of values) done(value as never);
    } catch (error) {
      if (pieces.length === 0) pieces = waiting.splice(0, TOGETHER);
      // Who failed before has been told: a promise is settled once.
      for (const { failed } of pieces) failed(error);
    }
    if (waiting.length > 0) begin(run);
    else asked = false;
  };

  return (work) =>
    new Promise((done, failed) => {
      waiting.push({ work, done, failed });
      if (asked) return;
      asked = true;
      begin(run);
    });
}

const FAILED = Symbol('failed');

async function apart(within: Queries, { work, failed }: Piece): Promise<unknown> {
  await within.query('savepoint piece');
  try {
    const value = await work(within);
    await within.query('release savepoint piece');
    return value;
  } catch (error) {
    await within.query('rollback to savepoint piece');
    await within.query('release savepoint piece');
    failed(error);
    return FAILED;
  }
}
