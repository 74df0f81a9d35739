// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Handler, json, refused } from '../backend.fixture.js';
import { person } from '../person.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

async function lookedUp(name: string, first?: Handler, kind = 0) {
  const page = await openPage(first, { search: '?show=people' });
  await page.seen('h1', 'People');
  page.all('.person-form [type=radio]')[kind]?.click();
  const input = page.root.querySelector<HTMLInputElement>('.person-form input:not([type=radio])');
  if (input) input.value = name;
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  page.press('Look up');
  return page;
}

describe('one person', () => {
  it('is told by what is kept of her, and handed over as a file that holds all of it', async () => {
    const page = await lookedUp(' ben@mail.example ');
    await page.seen('.person-found h2', 'What is kept of ben@mail.example');
    expect(page.asked).toContain('GET /goodword/v1/people/export?email=ben%40mail.example');
    expect(page.text('.kept dl > div')).toEqual([
      'First nameBen',
      'Codes to shareBEN7',
      'Orders1 order',
      'Rewards1 reward',
      'Credit1 booking',
      'Reports3 reports',
      'Browsers2 browsers',
    ]);
    page.press('Save as file');
    const [[name, text] = []] = page.files;
    expect([name, JSON.parse(text ?? '')]).toEqual(['person.json', { programs: [person] }]);
  });

  it('is erased only after it was said what goes and what stays, and then told as done', async () => {
    const page = await lookedUp('4711', undefined, 1);
    await page.seen('.person-found h2', '4711');
    page.press('Erase…');
    await page.seen('.sure', 'What goes');
    await page.seen('.sure', 'Orders, decisions, rewards and sums, without a name');
    expect(page.asked).not.toContain('POST /goodword/v1/people/erase');
    page.press('Cancel');
    await page.seen('.person-found', 'Erase…');
    page.press('Erase…');
    await page.seen('.sure', 'Erase for good');
    page.press('Erase for good');
    await page.seen('.person-erased', '4711 is erased.');
    expect(page.asked).toContain('POST /goodword/v1/people/erase');
  });

  it('stays, and it is said why, where she could not be erased', async () => {
    const page = await lookedUp('ben@mail.example', (_, { pathname }) =>
      pathname.endsWith('/erase') ? refused(429, 'rate-limited', 'Too often.') : undefined,
    );
    await page.seen('.person-found', 'Erase…');
    page.press('Erase…');
    await page.seen('.sure', 'Erase for good');
    page.press('Erase for good');
    await page.seen('.person-found [role=alert]', 'Not erased. Too many requests');
  });

  it('of whom nothing is kept can be neither saved nor erased', async () => {
    const nothing = { ...person, advocates: [], facts: [], orders: [], rewards: [], credit: [] };
    const names = { visitors: [], emails: ['c3'], customers: [] };
    const page = await lookedUp('nobody@mail.example', (_, { pathname }) =>
      pathname.endsWith('/export') ? json({ programs: [{ ...nothing, names }] }) : undefined,
    );
    await page.seen('.person-found', 'Nothing is kept of nobody@mail.example');
    expect(page.text('.person button')).toEqual([]);
  });

  it('is not to be found by a key that is no owner’s', async () => {
    const page = await openPage(undefined, { role: 'act', search: '?show=people' });
    await page.seen('.order', 'Anna');
    expect(page.text('.place-tab')).not.toContain('People');
    expect(page.root.querySelector('.person-form')).toBeNull();
  });
});
