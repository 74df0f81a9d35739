// `npm run test:types`: checks every project of the house. What has not changed since the last time is not checked again.
import { join } from 'node:path';
import { root, runAside } from './set-up.mjs';

const PROJECTS = [
  'src/protocol',
  '.',
  'tsconfig.test.json',
  'server',
  'server/tsconfig.test.json',
  'server/src/dashboard',
  'server/src/dashboard/tsconfig.test.json',
  'server/src/redeem',
  'test',
  'test/react',
  'examples/shop',
  'examples/playground',
];

const known = (project) =>
  join(root, 'node_modules/.cache/types', `${project.replaceAll(/[^\w]+/g, '-')}.tsbuildinfo`);

const failed = [];
const waiting = [...PROJECTS];
const checker = async () => {
  for (let project = waiting.shift(); project; project = waiting.shift()) {
    const isSound = await runAside('node', [
      ...['node_modules/typescript/bin/tsc', '-p', project],
      ...['--incremental', '--tsBuildInfoFile', known(project)],
    ]);
    if (!isSound) failed.push(project);
  }
};
await Promise.all([checker(), checker()]);
if (failed.length > 0) console.error(`✗ Types: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
