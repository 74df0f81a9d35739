// `npm run test:types`: checks every project of the house. What has not changed since the last time is not checked again.
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

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

const failed = PROJECTS.filter(
  (project) =>
    !run('node', [
      'node_modules/typescript/bin/tsc',
      '-p',
      project,
      '--incremental',
      '--tsBuildInfoFile',
      known(project),
    ]),
);
if (failed.length > 0) console.error(`✗ Types: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
