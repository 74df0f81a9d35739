import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Shelves } from '../store/store.js';

/** Whose code it is. */
export interface OwnedCode {
  readonly owner: AdvocateRecord;
  /** As it is to be written: the owner's own code, or one for one order that was made of it. */
  readonly code: string;
}

/** Whose code it is, in any case; undefined where it is nobody's. */
export async function ownerOfCode(
  { advocates, singleCodes }: Pick<Shelves, 'advocates' | 'singleCodes'>,
  program: string,
  code: string,
): Promise<OwnedCode | undefined> {
  const [single] = await singleCodes.of(program, [code]);
  const [owner] = await advocates.ofCodes(program, [single?.owner ?? code]);
  return owner && { owner, code: single?.code ?? owner.code };
}
