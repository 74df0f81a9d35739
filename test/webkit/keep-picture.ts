import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/webkit/', import.meta.url));

/** Keeps what the window shows, for whoever wants to look at it after the tests. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  writeFileSync(`${ARTIFACTS}${name}.png`, await page.screenshot());
}
