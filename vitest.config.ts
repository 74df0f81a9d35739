import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { firefoxLaunch, shellLaunch } from './scripts/browsers.mjs';
import { SlowestFirst } from './scripts/slowest-first.mjs';
import { PATIENCE_MS } from './test/patience-ms.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = {
  'goodword/protocol': here('./src/protocol.ts'),
  // `soak:preact`: what shops may have that bundle us.
  ...(process.env['PREACT'] && { preact: process.env['PREACT'] }),
};
const BROWSER_TESTS = '**/*.browser.test.{ts,tsx}';

// Node runs the backend, happy-dom the browser's pure parts, real browsers what only they can prove.
export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Only what hangs may fail by it: with two others beside it, on a slow machine, a real browser takes half a minute for what it does in three seconds.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    setupFiles: [here('./test/patience.ts')],
    expect: { poll: { timeout: PATIENCE_MS } },
    // Vitest's own default leaves a processor out, which is half of two.
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          // Half of its time it waits for files to be written.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          include: [
            'server/src/**/*.test.{ts,tsx}',
            'examples/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'sdk',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS],
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: [`src/${BROWSER_TESTS}`, `test/${BROWSER_TESTS}`],
          setupFiles: [here('./src/widget/testing/signals-are-read.ts')],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [
              { browser: 'chromium', provider: playwright({ launchOptions: shellLaunch() }) },
              { browser: 'firefox', provider: playwright({ launchOptions: firefoxLaunch() }) },
            ],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [BROWSER_TESTS],
          // Only what hangs may fail by it: on a slow machine the longest journey takes a minute beside another.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // After all others. Most of a journey is waiting; more than two at once wait for each other.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
