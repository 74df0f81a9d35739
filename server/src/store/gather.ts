/** Work that goes together. */
interface Piece<In, Out> {
  readonly input: In;
  readonly done: (value: Out) => void;
  readonly failed: (error: unknown) => void;
}

/** How much goes together at most, by the size of each piece. */
export interface Gathering<In> {
  readonly sizeOf: (input: In) => number;
  readonly atMost: number;
}

/**
 * Does together what is asked for at the same time: one transaction, and one wait for the disk, for all who came while the
 * last one was under way. Where it fails, each piece is done alone, so that nobody fails because of his neighbour.
 */
export function gather<In, Out>(
  together: (inputs: readonly In[]) => Promise<readonly Out[]>,
  { sizeOf, atMost }: Gathering<In>,
): (input: In) => Promise<Out> {
  let waiting: Piece<In, Out>[] = [];
  let busy = false;

  const next = (): readonly Piece<In, Out>[] => {
    const pieces: Piece<In, Out>[] = [];
    let size = 0;
    for (const piece of waiting) {
      size += sizeOf(piece.input);
      if (pieces.length > 0 && size > atMost) break;
      pieces.push(piece);
    }
    waiting = waiting.slice(pieces.length);
    return pieces;
  };

  const work = async (pieces: readonly Piece<In, Out>[]) => {
    try {
      const values = await together(pieces.map(({ input }) => input));
      const tell = () => {
        for (const [nth, { done }] of pieces.entries()) done(values[nth] as Out);
      };
      // The next ones go before anybody is answered: the database works while answers are made.
      if (waiting.length > 0) setImmediate(tell);
      else tell();
    } catch (error) {
      const [only] = pieces;
      if (pieces.length === 1) return only?.failed(error);
      for (const piece of pieces) await work([piece]);
    }
  };

  const run = async () => {
    while (waiting.length > 0) await work(next());
    busy = false;
  };

  return (input) =>
    new Promise((done, failed) => {
      waiting.push({ input, done, failed });
      if (busy) return;
      busy = true;
      setImmediate(run);
    });
}
