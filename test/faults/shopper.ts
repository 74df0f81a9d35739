import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Engine } from './engines.js';
import { killAll, treeOf } from './process-tree.js';

/** Somebody with a browser profile of her own. */
export interface Shopper {
  tab(): Promise<Page>;
  context(): BrowserContext;
  /** Her whole browser is killed at once, and started again with the same profile. */
  crash(): Promise<void>;
  leave(): Promise<void>;
}

/** A shopper in a browser that others use too: quickly there, but it cannot crash. */
export async function openShopper(browser: Browser): Promise<Shopper> {
  const context = await browser.newContext();
  return {
    context: () => context,
    tab: () => context.newPage(),
    crash: () => Promise.reject(new Error('This browser belongs to others too.')),
    leave: () => context.close(),
  };
}

/** A shopper with a browser process of her own, whose profile lies on disk. */
export async function openShopperAlone(engine: Engine): Promise<Shopper> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-profile-'));
  let context = await engine.launchIn(folder);
  let tree = treeOf(folder);
  return {
    context: () => context,
    tab: () => context.newPage(),
    async crash() {
      const closed = new Promise((done) => context.once('close', done));
      killAll(tree);
      await closed;
      context = await engine.launchIn(folder);
      tree = treeOf(folder);
    },
    async leave() {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
