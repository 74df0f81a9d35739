import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/browsers.mjs';

/**
 * Opens a page in a Chromium without a driver, and answers how to end it: Playwright's halts pages that are being
 * prepared.
 */
export async function openAlone(url: string): Promise<() => Promise<void>> {
  const { args, executablePath = chromium.executablePath() } = chromiumLaunch();
  const profile = await mkdtemp(join(tmpdir(), 'alone-'));
  const flags = ['--headless', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...args, ...flags, url], { stdio: 'ignore' });
  const gone = new Promise((end) => child.once('exit', end));
  return async () => {
    child.kill('SIGKILL');
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  };
}
