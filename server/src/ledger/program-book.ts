import type { Program, Result } from 'goodword/protocol';
import type { Programs } from '../store/shelves/programs.js';
import type { ProgramInput } from './program-input.js';
import { publishByHand, publishSetUp } from './publish-program.js';

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

/** A book in which a person may publish while everything runs. */
export interface LiveBook extends ProgramBook {
  /**
   * Publishes a served program that was made from the version `from`: current at once here, and in other processes when they look.
   * `version-conflict` where another version runs.
   */
  publish(
    programs: Programs,
    input: ProgramInput,
    from: number,
    now: number,
  ): Promise<Result<Program>>;
  /** Looks what other processes have published. */
  refresh(programs: Programs): Promise<void>;
  /** Where the set-up has taken the place of what a person published, as the book was opened. */
  readonly replaced: readonly Replaced[];
}

/** A version that a person published, and the one of a changed set-up in its place. */
export interface Replaced {
  readonly old: Program;
  readonly by: Program;
}

interface Besides {
  /** Whether the shop has a check of its own. By default it has none. */
  readonly checks?: boolean;
  /** Ids of programs that are served as they were last, where they ever were. */
  readonly kept?: readonly string[];
}

/** Opens the book with the programs of the set-up: a changed one becomes a new version, an unchanged one keeps what runs. */
export async function openProgramBook(
  programs: Programs,
  inputs: readonly ProgramInput[],
  now: number,
  { checks = false, kept = [] }: Besides = {},
): Promise<LiveBook> {
  const current = new Map<string, Program>();
  const replacements: Replaced[] = [];
  for (const input of inputs) {
    const { program, replaced } = await publishSetUp(programs, input, now);
    current.set(input.id, program);
    if (replaced) replacements.push({ old: replaced, by: program });
  }
  for (const id of kept) {
    const last = await programs.find(id);
    if (last) current.set(id, last);
  }
  // An older answer may come after a newer one.
  const learn = (program: Program) => {
    const before = current.get(program.id);
    if (before && before.version < program.version) current.set(program.id, program);
  };
  const versions = new Map<string, Program>();
  const find = async (store: Programs, id: string, version: number) => {
    const key = `${id} ${version}`;
    const found = versions.get(key) ?? (await store.find(id, version));
    if (found) versions.set(key, found);
    return found ?? current.get(id);
  };
  return {
    checks,
    replaced: replacements,
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
    async publish(store, input, from, at) {
      const { published, latest } = await publishByHand(store, input, from, at);
      if (latest) learn(latest);
      return published;
    },
    async refresh(store) {
      for (const id of current.keys()) {
        const latest = await store.find(id);
        if (latest) learn(latest);
      }
    },
  };
}
