// `npm test`: sets everything up, then holds the whole project against its promises. Ends with one line that
// is counted from the runner's own report.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, installBrowsers, installDependencies, root, run, say } from './set-up.mjs';

const REPORT = join(root, 'artifacts/tests.json');

installDependencies();
await Promise.all([installBrowsers(), build()]);
mkdirSync(join(root, 'artifacts'), { recursive: true });
rmSync(REPORT, { force: true });

const failed = [
  check('Types', 'npm', ['run', '--silent', 'test:types']),
  check('Lint and format', 'npm', ['run', '--silent', 'test:lint']),
  check('Sizes', 'npm', ['run', '--silent', 'test:sizes']),
  check('Tests: units, backend, real browsers, journeys', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]),
].filter((name) => name !== undefined);

const { passed, failures } = counted();
const { hasWebKit } = await import('./browsers.mjs');
if (!hasWebKit()) console.error('\n✗ WebKit was not to be had; its tests were skipped.');
if (failed.length > 0) console.error(`\n✗ Failed: ${failed.join('; ')}`);
console.log(`\ntests: ${passed} passed, ${failures} failed`);
process.exit(failed.length > 0 || failures > 0 || passed === 0 ? 1 : 0);

function check(name, command, args) {
  say(name);
  return run(command, args) ? undefined : name;
}

function counted() {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    return { passed: report.numPassedTests, failures: report.numFailedTests };
  } catch {
    return { passed: 0, failures: 1 };
  }
}
