// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Handler, json, NOW, refused } from '../backend.fixture.js';
import { key } from '../key.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

async function openKeys(first?: Handler, keyId?: string) {
  const page = await openPage(first, { search: '?show=keys', ...(keyId && { keyId }) });
  await page.seen('.key-row', 'Ben at the till');
  return page;
}

describe('the keys', () => {
  it('are told by whose they are, what they let her do and when they were last used', async () => {
    const gone = { ...key, id: 'k0', label: '', role: 'till', revokedAt: NOW };
    const { text } = await openKeys((request, { pathname }) =>
      pathname.endsWith('/keys') && request.method === 'GET'
        ? json({ keys: [gone, key] })
        : undefined,
    );
    expect(text('.key-lists > ul .name')).toEqual(['The first key', 'Ben at the till']);
    expect(text('.key-lists > ul .chip')).toEqual(['Owner', 'Yours', 'Decides']);
    expect(text('.key-lists > ul .key-who .small')[1]).toMatch(
      /^Made Nov 1 · last used Nov 22, 09:15.* · k1$/,
    );
    expect(text('.revoked-keys summary')).toEqual(['Revoked (1)']);
    expect(text('.revoked-keys .key-row')[0]).toContain('Without a name');
    expect(text('.revoked-keys button')).toEqual([]);
  });

  it('get a new one, which is shown once and gone when it is taken', async () => {
    const sent: unknown[] = [];
    const page = await openKeys(async (request, { pathname }) => {
      if (request.method === 'POST' && pathname.endsWith('/keys')) {
        sent.push(await request.clone().json());
      }
      return undefined;
    });
    const name = page.root.querySelector<HTMLInputElement>('.key-form input[name=label]');
    if (name) name.value = ' Cara ';
    page.root.querySelector<HTMLElement>('.key-form input[value=act]')?.click();
    page.press('Make a key');
    await page.seen('.made-key', 'nobody sees it a second time');
    expect(sent).toEqual([{ role: 'act', label: 'Cara' }]);
    expect(page.root.querySelector<HTMLTextAreaElement>('.made-key textarea')?.value).toBe(
      'gwk_new',
    );
    page.press('I have it');
    await page.seen('.key-form', 'Whose is it?');
    expect(page.root.innerHTML).not.toContain('gwk_new');
  });

  it('are revoked after a second word, and then stand among the revoked', async () => {
    const page = await openKeys();
    const revoke = () => page.all('.key-row .dire')[0]?.click();
    revoke();
    await page.seen('.sure', 'It opens nothing any more');
    expect(page.asked).not.toContain('DELETE keys/k1');
    page.press('Keep it');
    await page.seen('.key-row', 'Revoke');
    revoke();
    await page.seen('.sure', 'Revoke it');
    page.press('Revoke it');
    await page.seen('.revoked-keys', 'Ben at the till');
    expect(page.asked).toContain('DELETE keys/k1');
  });

  it('keep the one that could not be revoked, and say why', async () => {
    const page = await openKeys((_, { pathname }) =>
      pathname.includes('/keys/') ? refused(404, 'not-found', 'There is no such key.') : undefined,
    );
    page.all('.key-row .dire')[0]?.click();
    await page.seen('.sure', 'Revoke it');
    page.press('Revoke it');
    await page.seen('.sure [role=alert]', 'There is no such key.');
  });

  it('say of the one in use that it takes oneself out, and then it does', async () => {
    const page = await openKeys(undefined, 'k1');
    page.all('.key-row .dire')[0]?.click();
    await page.seen('.sure', 'You are signed in with this very key');
    page.press('Revoke my own key');
    await page.seen('.sign-in [role=alert]', 'Your key is revoked. Sign in with another one.');
    expect(page.asked).toContain('DELETE keys/k1?own=true');
  });

  it('are not to be seen with a key that is no owner’s', async () => {
    const page = await openPage(undefined, { role: 'act', search: '?show=keys' });
    await page.seen('.order', 'Anna');
    expect(page.text('.place-tab')).not.toContain('Keys');
  });
});
