// Makes a fresh clone ready: dependencies, build, browsers. Written with Node's own modules alone,
// because it runs before there are any others. Each step says what it does, and is passed over when done.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const STAMP = join(root, 'node_modules/.installed-from');
const SOURCES = ['src', 'server/src', 'rollup.config.mjs', 'package-lock.json'];
const BUILT = ['dist/goodword.js', 'dist/parts/widget.js', 'server/dist/server.js'];

/** Runs a command where the project is; answers whether it went well. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
}

/** The same, while others go on. */
export const runAside = (command, args, options = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('close', (status) => done(status === 0)).on('error', () => done(false));
  });

export const say = (text) => console.log(`\n▸ ${text}`);

function must(done, mend) {
  if (done) return;
  console.error(`\n✗ ${mend}`);
  process.exit(1);
}

/** Installs what package-lock.json names, unless that very lock file was installed already. */
export function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = lock.digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing dependencies (once)');
  // npm ci refuses a lock file that was written where other platforms' builds could not be had
  // (github.com/npm/cli/issues/4828); npm install takes the same versions from it.
  must(
    run('npm', ['ci'], { stdio: 'ignore' }) || run('npm', ['install', '--no-save']),
    'npm install failed. Is the npm registry in reach?',
  );
  writeFileSync(STAMP, wanted);
}

/** Builds dist/ and server/dist/, unless they are newer than every source. */
export async function build() {
  const built = Math.min(...BUILT.map((file) => changedAt(join(root, file))));
  if (built > Math.max(...SOURCES.map((path) => changedAt(join(root, path))))) return;
  say('Building the SDK, the backend and the dashboard');
  must(
    await runAside('npm', ['run', '--silent', 'build']),
    'The build failed; its message stands above.',
  );
}

/** Time of the newest file at or below a path; 0 where there is none. */
function changedAt(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'];
const NO_WEBKIT = `✗ No WebKit: its tests are skipped. It is had on Debian or Ubuntu, as root or with sudo:
  apt-get install ${WEBKIT_PACKAGES.join(' ')}`;

/** Finds, downloads or apt-gets Chromium and Firefox; and WebKit where it can be had, which is on Debian alone. */
export async function installBrowsers() {
  const { hasBrowser, hasWebKit } = await import('./browsers.mjs');
  for (const [name, debian] of Object.entries(DEBIAN_PACKAGE)) {
    if (hasBrowser(name)) continue;
    say(`Installing ${name} (once)`);
    const downloaded = await runAside('npx', ['playwright', 'install', name], { stdio: 'ignore' });
    must(
      (downloaded && hasBrowser(name)) || ((await aptGet(debian)) && hasBrowser(name)),
      `No ${name} was found and none could be installed. Install it, or run as root on Debian.`,
    );
    // Where there is none, tests take the one with windows.
    if (name === 'chromium' && !downloaded) await aptGet('chromium-headless-shell');
  }
  if (hasWebKit()) return;
  say('Installing webkit (once)');
  if (!((await aptGet(...WEBKIT_PACKAGES)) && hasWebKit())) console.error(NO_WEBKIT);
}

/** What there is to install, as of today: asked once. */
let lists;

async function aptGet(...names) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return runAside(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  lists ??= apt('update');
  return (await lists) && apt('install', '-y', '--no-install-recommends', ...names);
}
