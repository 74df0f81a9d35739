import axe from 'axe-core';
import type { Page } from 'playwright';
import { seen } from '../seen.js';

/** Goes to where a merchant sets things up, and answers what axe finds there, with where it is. */
export async function findingsInDashboard(page: Page): Promise<string[]> {
  await page.evaluate(`void (() => { ${axe.source} })()`);
  const found: string[] = [];
  for (const place of ['Programs', 'People', 'Keys']) {
    await page.getByRole('button', { name: place, exact: true }).click();
    await seen(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await seen(page.locator('.bones')).toHaveCount(0);
    const ids = await page.evaluate(async () => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations } = await here.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id }) => id);
    });
    found.push(...ids.map((id) => `${place}: ${id}`));
  }
  return found;
}

/** Looks a person up by her address, and takes her out. */
export async function erasesInDashboard(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'People' }).click();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByRole('button', { name: 'Look up' }).click();
  await seen(page.getByRole('heading', { name: `What is kept of ${email}` })).toBeVisible();
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await seen(page.getByRole('heading', { name: `${email} is erased.` })).toBeVisible();
  await page.getByRole('button', { name: 'Look up' }).click();
  await seen(page.getByRole('heading', { name: `Nothing is kept of ${email}` })).toBeVisible();
}
