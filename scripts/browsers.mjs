// Which browsers there are, and how to start them. Playwright's own builds are used where they were
// installed; else the system's. A system Firefox speaks WebDriver BiDi, hence its channel.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright';

const SYSTEM = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};
/** Debian's Chromium without windows. */
const SHELL = '/usr/bin/chromium-headless-shell';

// A root user has no sandbox; a closed network must not be asked for updates, many times a second.
const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const own = (type) => existsSync(type.executablePath());
const system = (name) => SYSTEM[name].find((path) => existsSync(path));

/** Whether a browser of this name can be started. */
export const hasBrowser = (name) => own({ chromium, firefox }[name]) || system(name) !== undefined;

/** Options for `chromium.launch`. */
export function chromiumLaunch() {
  const path = system('chromium');
  return { args: CHROMIUM_ARGS, ...(!own(chromium) && path && { executablePath: path }) };
}

/**
 * The same without windows, as Playwright's own download is: tests look at views in two thirds of the time. It keeps no page to go back
 * to, so what is about leaving a page takes the other one.
 */
export function shellLaunch() {
  const isThere = !own(chromium) && existsSync(SHELL);
  return { ...chromiumLaunch(), ...(isThere && { executablePath: SHELL }) };
}

/** Options for `firefox.launch`. */
export function firefoxLaunch() {
  const path = system('firefox');
  return !own(firefox) && path ? { executablePath: path, channel: 'moz-firefox' } : {};
}

// What test/webkit/ is made of: a driver, a screen to draw on, and WebKit for Python.
const WEBKIT_FOR_PYTHON = ['-c', "import gi; gi.require_version('WebKit2', '4.1')"];

/** Whether there is a WebKit that a driver can steer. */
export const hasWebKit = () =>
  ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) => existsSync(path)) &&
  spawnSync('/usr/bin/python3', WEBKIT_FOR_PYTHON).status === 0;
