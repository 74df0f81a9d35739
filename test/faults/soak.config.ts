import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const HOURS = 3_600_000;

/** What `npm run soak` runs; kept out of the tests, because it takes as long as it is told to. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    environment: 'node',
    include: ['test/faults/soak.run.ts'],
    testTimeout: 12 * HOURS,
    disableConsoleIntercept: true,
  },
});
