// `npm run bench`: Goodword beside its peers, in one run.
import { join } from 'node:path';
import { build, installBrowsers, installDependencies, root, run, say } from './set-up.mjs';

installDependencies();
await installBrowsers();
build();
say('Installing the peers to measure against');
const bench = join(root, 'bench');
if (!run('npm', ['ci', '--no-workspaces', '--no-audit', '--no-fund'], { cwd: bench }))
  process.exit(1);
say('Boot cost of the first script on a page');
await import('../bench/boot.mjs');
say('Cost of an event, on the page and on the wire');
await import('../bench/track.mjs');
