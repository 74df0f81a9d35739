import type { Told } from './ask-at.js';

const PATIENCE_MS = 20_000;

/** Asks a function of the shop. Never throws: what it throws, or that it takes too long, is a failed try. */
export async function askFunction(work: () => unknown): Promise<Told> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('No answer within 20 s.')), PATIENCE_MS);
  });
  try {
    return { said: await Promise.race([(async () => work())(), late]) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
