// `npm run soak -- 30`: creates events under every fault for so many minutes (10 if not told), in every engine, and compares
// what was created with what was counted; then what a killed browser keeps, and peers under the same faults.
// `npm run soak -- 30 7` begins with another seed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, installBrowsers, installDependencies, root, run, say } from './set-up.mjs';

const [minutes = '10', seed = '1'] = process.argv.slice(2);
const report = join(root, 'artifacts/soak.md');

installDependencies();
await Promise.all([installBrowsers(), build()]);
say('Installing the peers to compare with');
const peers = ['ci', '--no-workspaces', '--no-audit', '--no-fund'];
if (!run('npm', peers, { cwd: join(root, 'bench') })) process.exit(1);
mkdirSync(join(root, 'artifacts'), { recursive: true });

say(`Faults for ${minutes} minutes`);
const env = { ...process.env, SOAK_MINUTES: minutes, SOAK_SEED: seed, SOAK_REPORT: report };
const held = run('npx', ['vitest', 'run', '--config', 'test/faults/soak.config.ts'], { env });
console.log(`\nThe tables stand in ${report}`);
process.exit(held ? 0 : 1);
