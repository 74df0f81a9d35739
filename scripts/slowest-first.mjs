import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import { root } from './set-up.mjs';

// By what they took on two processors.
const SLOW = [
  'test/hostile/pages.test.ts',
  'test/faults/faults.test.ts',
  'test/journeys/loop.test.ts',
  'test/hostile/access.test.ts',
  'test/playground/cells.test.ts',
  'test/hostile/policies.test.ts',
].map((path) => join(root, path));

const place = ({ moduleId }) => (SLOW.includes(moduleId) ? SLOW.indexOf(moduleId) : SLOW.length);
const group = ({ project }) => project.config.sequence.groupOrder;

/**
 * The order of test files: what takes minutes begins first, so that no processor waits for it in the end. A fresh clone knows nothing of
 * earlier runs, and vitest then takes large files for slow ones, which ours are not.
 */
export class SlowestFirst extends BaseSequencer {
  async sort(files) {
    const gone = SLOW.find((path) => !existsSync(path));
    if (gone) throw new Error(`There is no ${gone}: mend the list in scripts/slowest-first.mjs.`);
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}
