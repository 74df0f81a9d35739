import type { Program } from 'goodword/protocol';

/** Who says that a program is so: the set-up, or a person in the dashboard. */
export type SaidBy = 'set-up' | 'person';

export interface Programs {
  /**
   * Keeps a version of a program. Answers whether it is kept: a version that is there already stays as it is, and of two that are
   * kept at the same time it is one.
   */
  add(program: Program, at: number, by: SaidBy): Promise<boolean>;
  /** The latest version, or the one that is asked for. */
  find(id: string, version?: number): Promise<Program | undefined>;
  /** The latest version that the set-up said. */
  ofSetUp(id: string): Promise<Program | undefined>;
  /** Notes that the set-up says this version, too, whoever published it. */
  saySetUp(id: string, version: number): Promise<void>;
}
