import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as idle } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.js';

const BROWSER = fileURLToPath(new URL('browser.py', import.meta.url));

export type Driver = Awaited<ReturnType<typeof startDriver>>;

/**
 * WebKit with its profile in a folder, and the driver that steers it: commands of the W3C's WebDriver (w3.org/TR/webdriver2),
 * one after the other, each in the window that it names.
 */
export async function startDriver(folder: string, display: string) {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1' };
  // A group of its own, so that driver and browser end together.
  const child = spawn('WebKitWebDriver', [`--port=${port}`], {
    env,
    detached: true,
    stdio: 'ignore',
  });
  const end = () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // It has gone already.
    }
  };
  process.once('exit', end);

  async function ask<T>(method: string, path: string, body?: object): Promise<T> {
    const sent = body && { body: JSON.stringify(body) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...sent });
    const { value } = await response.json();
    if (response.ok) return value;
    throw new Error(
      `WebKit, ${path.replace(/^.session.[^/]*/, '')}: ${value.error}, ${value.message}`,
    );
  }

  while (!(await ask('GET', '/status').catch(() => false))) await idle(20);
  const options = { binary: BROWSER, args: [folder] };
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  let current = await ask<string>('GET', `${session}/window`);
  let last: Promise<unknown> = Promise.resolve();

  return {
    /** The window that is there from the beginning. Where the last window is closed, the browser goes too. */
    first: current,
    command<T>(window: string, method: string, path: string, body?: object): Promise<T> {
      const done = last.then(async () => {
        if (window !== current) await ask('POST', `${session}/window`, { handle: window });
        current = window;
        return ask<T>(method, session + path, body);
      });
      last = done.catch(() => {});
      return done;
    },
    async close() {
      await last;
      await ask('DELETE', session).catch(() => {});
      process.off('exit', end);
      end();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
