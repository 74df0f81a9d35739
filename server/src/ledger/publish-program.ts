import { no, ok, type Program, type Result } from 'goodword/protocol';
import type { Programs } from '../store/shelves/programs.js';
import type { ProgramInput } from './program-input.js';

/** What a start of the backend made of a program of the set-up. */
export interface SetUp {
  readonly program: Program;
  /** Published by a person, and no longer current: the set-up was changed after it. */
  readonly replaced?: Program;
}

/**
 * Publishes what the set-up says, where it says something else than the last time; else what runs goes on, whoever published it.
 * So a file that nobody touched undoes nothing, and one that somebody changed holds.
 */
export async function publishSetUp(
  programs: Programs,
  input: ProgramInput,
  now: number,
): Promise<SetUp> {
  const last = await programs.find(input.id);
  const said = await programs.ofSetUp(input.id);
  if (last && said && isSame(said, input)) return { program: last };
  if (last && isSame(last, input)) {
    // What a person published now stands in the file. From here on, the file is compared with that.
    await programs.saySetUp(last.id, last.version);
    return { program: last };
  }
  const program: Program = { ...input, version: (last?.version ?? 0) + 1 };
  if (await programs.add(program, now, 'set-up')) {
    const byHand = last && last.version !== said?.version;
    return byHand ? { program, replaced: last } : { program };
  }
  // Two processes may start at once with different programs: what stands in the store is what counts. A person who was quicker
  // has published over a file that was changed already.
  const first = await programs.ofSetUp(input.id);
  return first?.version === program.version
    ? { program: first }
    : publishSetUp(programs, input, now);
}

/** What came of publishing by hand. */
export interface ByHand {
  readonly published: Result<Program>;
  /** The latest version now, whoever published it. */
  readonly latest?: Program;
}

/**
 * Publishes what a person wrote, made from the version `from`. What runs already is no new version, so that she may ask again
 * whose answer was lost; where another version runs than hers was made from, nothing is published.
 */
export async function publishByHand(
  programs: Programs,
  input: ProgramInput,
  from: number,
  now: number,
): Promise<ByHand> {
  const latest = await programs.find(input.id);
  if (!latest) return { published: no('unknown-program', 'There is no program with this id.') };
  if (isSame(latest, input)) return { published: ok(latest), latest };
  if (latest.version !== from) return { published: outdated(latest.version, from), latest };
  const program: Program = { ...input, version: from + 1 };
  if (await programs.add(program, now, 'person')) {
    return { published: ok(program), latest: program };
  }
  // Somebody was quicker by a moment.
  return publishByHand(programs, input, from, now);
}

const outdated = (version: number, from: number) =>
  no(
    'version-conflict',
    `Version ${version} runs now, and this was made from version ${from}: somebody else has published meanwhile. Load version ${version} and publish from there.`,
  );

function isSame({ version: _, ...program }: Program, input: ProgramInput): boolean {
  return canonical(program) === canonical(input);
}

// The order in which a merchant writes the fields is no change.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
