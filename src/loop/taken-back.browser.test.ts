import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { elements } from '../extras/elements.js';
import { launcher } from '../extras/launcher.js';
import { reminder } from '../extras/reminder.js';
import { createGoodword, type Goodword } from '../goodword.js';
import { lumen } from './lumen.fixture.js';
import { find, seen } from './seen.fixture.js';
import type { Extra } from './stage.js';

let goodword: Goodword;
const start = (extras: readonly Extra[] = []) => {
  goodword = createGoodword({ ...lumen(), with: extras });
};
/** She came by Anna’s link, and the backend has said whose it is, or is still to be asked. */
const arrive = (is: 'known' | 'new' = 'known', at = Date.now()) => {
  const touch = `ANNA42.${at.toString(36)}${is === 'known' ? '.k' : ''}`;
  // biome-ignore lint/suspicious/noDocumentCookie: as any page would find it.
  document.cookie = `gw=1~visitor-of-the-thanks~${touch};path=/`;
};

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  goodword.destroy();
  document.body.replaceChildren();
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('consent that is given again', () => {
  it.each(['at once', 'later'])(
    'makes her somebody new, with a link of her own, %s: the one from before is nobody’s',
    async (when) => {
      const visitors: string[] = [];
      const told: string[] = [];
      const { advocate: _, transport, ...rest } = lumen();
      goodword = createGoodword({
        ...rest,
        with: [elements(), launcher()],
        transport: {
          ...transport,
          async register({ visitor }) {
            const code = `CODE${visitors.push(visitor)}`;
            return { ok: true, value: { code, link: `https://shop.example/?via=${code}` } };
          },
        },
      });
      goodword.on('consent', (state) => told.push(state));
      const button = document.body.appendChild(document.createElement('button'));
      button.dataset['goodword'] = 'open';
      document.body.append(document.createElement('goodword-share'));
      const link = (within: string) => {
        const field = find(`${within} input.link`) as HTMLInputElement | undefined;
        return field?.value.split('=')[1];
      };
      await seen('.launcher');
      button.click();
      await vi.waitFor(() => expect(link('dialog[open]')).toBe('CODE1'));
      await vi.waitFor(() => expect(link('.inline')).toBe('CODE1'));
      goodword.close();
      goodword.consent('denied');
      if (when === 'later') await vi.waitFor(() => expect(told).toContain('denied'));
      goodword.consent('granted');
      await vi.waitFor(() => expect(link('.inline')).toBe('CODE2'));
      button.click();
      await vi.waitFor(() => expect(link('dialog[open]')).toBe('CODE2'));
      expect(visitors[1]).not.toBe(visitors[0]);
      expect([...document.querySelectorAll('goodword-root')].length).toBeLessThanOrEqual(3);
    },
  );
});

describe('consent that is taken back', () => {
  const onShow = () => document.querySelectorAll('goodword-root').length;

  it.each(['welcome', 'reminder', 'thanks', 'portal', 'share'] as const)(
    'takes what was shown with it, in the page and above it: %s',
    async (view) => {
      arrive();
      start();
      const into = document.body.appendChild(document.createElement('section'));
      await goodword.open({ view, into });
      if (view !== 'share') await goodword.open({ view });
      await vi.waitFor(() => expect(onShow()).toBe(view === 'share' ? 1 : 2));
      goodword.consent('denied');
      await vi.waitFor(() => expect(onShow()).toBe(0));
    },
  );

  it('takes the card and the bar that came by themselves', async () => {
    arrive('new');
    start();
    await vi.waitFor(() => expect(onShow()).toBe(1));
    goodword.consent('denied');
    await vi.waitFor(() => expect(onShow()).toBe(0));
    goodword.destroy();

    arrive('known', Date.now() - 86_400_000);
    start([reminder()]);
    await vi.waitFor(() => expect(onShow()).toBe(1));
    goodword.consent('denied');
    await vi.waitFor(() => expect(onShow()).toBe(0));
  });

  it('leaves the popup, for which she has pressed', async () => {
    start();
    const button = document.body.appendChild(document.createElement('button'));
    button.dataset['goodword'] = 'open';
    button.click();
    await seen('dialog[open] input.link');
    const into = document.body.appendChild(document.createElement('section'));
    await goodword.open({ view: 'portal', into });
    goodword.consent('denied');
    await vi.waitFor(() => expect(into.childElementCount).toBe(0));
    expect(find('dialog[open] input.link')).toBeTruthy();
  });
});
