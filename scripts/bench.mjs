// `npm run bench`: Goodword beside its peers, in one run. `npm run bench:widget`: the popup beside theirs.
import { join } from 'node:path';
import { build, installBrowsers, installDependencies, root, run, say } from './set-up.mjs';

installDependencies();
await Promise.all([installBrowsers(), build()]);
say('Installing the peers to measure against');
const bench = join(root, 'bench');
if (!run('npm', ['ci', '--no-workspaces', '--no-audit', '--no-fund'], { cwd: bench }))
  process.exit(1);
if (process.argv[2] === 'widget') {
  say('The popup, from the press until it stands');
  await import('../bench/widget.mjs');
} else {
  say('Boot cost of the first script on a page');
  await import('../bench/boot.mjs');
  say('Cost of an event, on the page and on the wire');
  await import('../bench/track.mjs');
}
