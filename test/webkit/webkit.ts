import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as idle } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright';
import { openDisplay } from './display.js';
import { startDriver } from './driver.js';
import { createPage } from './page.js';

/** WebKit as Playwright would launch it: each context is a browser process of its own. */
export async function launchWebKit(): Promise<Browser> {
  const display = await openDisplay();
  const open = new Set<BrowserContext>();
  const newContext = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goodword-webkit-'));
    const context = await openContext(folder, display.name, () => {
      open.delete(context);
      return rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    open.add(context);
    return context;
  };
  const browser = {
    newContext,
    /** A page with a profile of its own, which goes with it. */
    async newPage() {
      const context = await newContext();
      return Object.assign(await context.newPage(), { close: () => context.close() });
    },
    async close() {
      await Promise.all([...open].map((context) => context.close()));
      display.close();
    },
  };
  return browser as unknown as Browser;
}

/** WebKit with its profile in a folder that outlives it. */
export async function launchWebKitIn(folder: string): Promise<BrowserContext> {
  const display = await openDisplay();
  return openContext(folder, display.name, async () => display.close());
}

async function openContext(
  folder: string,
  display: string,
  afterwards: () => Promise<void>,
): Promise<BrowserContext> {
  const driver = await startDriver(folder, display);
  let latest = driver.first;
  const context = {
    async newPage() {
      const window = await driver.command<{ handle: string }>(driver.first, 'POST', '/window/new', {
        type: 'window',
      });
      latest = window.handle;
      return createPage(driver, latest, () => context);
    },
    /** Those that the latest page would be sent. */
    cookies: () => driver.command(latest, 'GET', '/cookie'),
    /** `close`, which is all that is listened for: the browser has died. */
    async once(_: 'close', died: () => void) {
      while (await driver.command(driver.first, 'GET', '/window').catch(() => undefined))
        await idle(20);
      await driver.close();
      await afterwards();
      died();
    },
    async close() {
      await driver.close();
      await afterwards();
    },
  };
  return context as unknown as BrowserContext;
}
