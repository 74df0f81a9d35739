import type { Program } from 'goodword/protocol';

export interface Programs {
  /** Keeps a version of a program; a version that is there already stays as it is. */
  add(program: Program, at: number): Promise<void>;
  /** The latest version, or the one that is asked for. */
  find(id: string, version?: number): Promise<Program | undefined>;
}
