import type { Program } from 'goodword/protocol';
import type { ProgramBook } from '../ledger/program-book.js';

/**
 * The versions of one program as they would have been. `heardUnder` is the version that held when the order that is settled
 * now was first heard of.
 */
export function shadowBook(
  versions: readonly Program[],
  heardUnder: number,
  checks: ProgramBook['checks'],
): ProgramBook {
  const latest = versions.at(-1);
  const find = (version: number) => versions.find((one) => one.version === version) ?? latest;
  return {
    checks,
    current: (id) => (id === latest?.id ? find(heardUnder) : undefined),
    all: () => (latest ? [latest] : []),
    version: async (_, _id, version) => find(version),
    versions: async () => versions,
  };
}
