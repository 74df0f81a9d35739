import type { Program } from 'goodword/protocol';
import type { Programs } from '../store/shelves/programs.js';
import type { ProgramInput } from './program-input.js';

/** The programs that are served, and every version that any advocate ever shared under. */
export interface ProgramBook {
  /** Whether the shop has a check of its own, which is asked about every credited order. */
  readonly checks: boolean;
  current(id: string): Program | undefined;
  all(): readonly Program[];
  /**
   * A version of a served program; the current one where that version is not on record. Give the store that is at
   * hand: inside an exclusive section, only the one that belongs to it may be asked.
   */
  version(programs: Programs, id: string, version: number): Promise<Program | undefined>;
  /** Every version of a served program, the oldest first. */
  versions(programs: Programs, id: string): Promise<readonly Program[]>;
}

/**
 * Publishes the programs: a changed one becomes a new version, an unchanged one keeps its version.
 *
 * @param kept Ids of programs that are served as they were last, where they ever were.
 */
export async function openProgramBook(
  programs: Programs,
  inputs: readonly ProgramInput[],
  now: number,
  checks = false,
  kept: readonly string[] = [],
): Promise<ProgramBook> {
  const current = new Map<string, Program>();
  for (const input of inputs) current.set(input.id, await publish(programs, input, now));
  for (const id of kept) {
    const last = await programs.find(id);
    if (last) current.set(id, last);
  }
  const versions = new Map<string, Program>();
  const find = async (store: Programs, id: string, version: number) => {
    const key = `${id} ${version}`;
    const found = versions.get(key) ?? (await store.find(id, version));
    if (found) versions.set(key, found);
    return found ?? current.get(id);
  };
  return {
    checks,
    current: (id) => current.get(id),
    all: () => [...current.values()],
    version: find,
    async versions(store, id) {
      const all: Program[] = [];
      for (let version = 1; version <= (current.get(id)?.version ?? 0); version++) {
        const found = await find(store, id, version);
        if (found) all.push(found);
      }
      return all;
    },
  };
}

async function publish(programs: Programs, input: ProgramInput, now: number): Promise<Program> {
  const last = await programs.find(input.id);
  const program: Program = { ...input, version: last?.version ?? 1 };
  if (last && canonical(last) === canonical(program)) return last;
  const next = last ? { ...program, version: last.version + 1 } : program;
  await programs.add(next, now);
  // Two processes may start at once with different programs: what stands in the store is what counts.
  return (await programs.find(next.id, next.version)) ?? next;
}

// The order in which a merchant writes the fields is no change.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
