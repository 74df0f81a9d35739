import type { Rules } from 'goodword/protocol';
import { codeUse, subjectOfCode } from '../ledger/code-use.js';
import type { Mark } from '../store/shelves/marks.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';

/**
 * A code that many orders bring from one site is from now on for links only, where the program says so. A person's word stands: a
 * code of which one was ever said is left as it is.
 */
export async function noticeLeak(
  { traits }: Pick<Shelves, 'traits'>,
  { program, orderedAt, decision: { code, doubts = [] } }: OrderRecord,
  marks: readonly Mark[],
  rules: Rules | undefined,
  now: number,
): Promise<void> {
  const site = marks.find(({ kind }) => kind === 'site')?.value.split(' ')[1];
  if (rules?.review?.leaks !== 'single-use' || code === undefined || site === undefined) return;
  if (!doubts.some(({ doubt }) => doubt === 'leaked-code')) return;
  const said = await traits.of(program, [subjectOfCode(code)]);
  if (said.some(({ kind }) => kind === 'use')) return;
  // Orders that are on record already are left as they were decided.
  await traits.add([codeUse(program, code, Math.max(now, orderedAt), { by: 'links', site })]);
}
