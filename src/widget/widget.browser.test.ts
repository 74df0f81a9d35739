import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { no, ok } from '../protocol/result.js';
import { findings } from './testing/findings.js';
import {
  anna,
  bundledPart,
  busy,
  LINK,
  openShop,
  program,
  type ShopOptions,
  type ShopPage,
} from './testing/shop-page.js';
import { stands } from './testing/stands.js';

let shop: ShopPage;
const open = (options?: Partial<ShopOptions>) => {
  shop = openShop(options);
  shop.widget.open('purchase');
};
beforeEach(() => page.viewport(800, 600));
afterEach(() => {
  shop.widget.destroy();
  document.body.replaceChildren();
});

const invitation = {
  program: 'default',
  code: 'ANNA42',
  offer: program.offers.friend,
  firstName: 'Anna',
};
// biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is in the tree
const text = (selector: string) => shop.find(selector).innerText.replace(/\s+/g, ' ').trim();
const seen = (selector: string, words: string) =>
  vi.waitFor(() => expect(text(selector)).toContain(words));

describe('the share popup', () => {
  it('promises what the program offers, with its rules', () => {
    open();
    expect(text('h2')).toBe('Give $10 off, get $10 credit');
    expect(text('.rules')).toContain('First order only');
    expect(text('.rules')).toContain('Reward confirmed 14 days after payment');
  });

  it('shows her visits, orders, money and why each reward is where it is', async () => {
    open();
    await seen('dl', 'visits 12');
    expect(text('dl')).toContain('orders 5');
    expect(text('dl')).toContain('earned $20');
    expect(text('.rewards')).toContain('In the return window until December 4');
    expect(text('.rewards')).toContain('THANKS-10');
    expect(text('section summary')).toBe('Show 1 more');
  });

  it('keeps the focus of whoever unfolds the rest of her rewards, and folds it again', async () => {
    open();
    await seen('section summary', 'Show 1 more');
    const summary = shop.find('section summary');
    summary.focus();
    for (const folded of [false, true]) {
      summary.click();
      await vi.waitFor(() => expect(summary.closest('details')?.open).toBe(!folded));
      expect(shop.root().activeElement).toBe(summary);
      expect(summary.checkVisibility()).toBe(true);
    }
  });

  it('says something kind before the first friend', async () => {
    open({ standing: async () => ok({}) });
    await seen('.empty', 'No friends yet');
  });

  it('shows a friend his own gift and who it is from', async () => {
    const rewards = busy.advocate?.rewards.slice(0, 1) ?? [];
    open({ standing: async () => ok({ friend: { invitedBy: 'Ben', rewards } }) });
    await seen('dialog', 'Your gift from Ben');
  });

  it.each(['prepared', 'opened again', 'opened again, prepared'])(
    'stands at its full height at once where it was %s, and shows all of it a frame later',
    async (before) => {
      const frame = () =>
        new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      const high = () => shop.find('.body').getBoundingClientRect().height;
      const isShown = (part: string) => shop.find(part).checkVisibility();
      shop = openShop();
      if (before.startsWith('opened')) {
        shop.widget.open('button');
        await seen('.rewards', 'THANKS-10');
        await frame();
        shop.widget.close();
      }
      if (before.endsWith('prepared')) await shop.widget.prepare();
      shop.widget.open('launcher');
      const atOnce = high();
      expect([isShown('h2'), isShown('.channels a')]).toEqual([true, false]);
      await frame();
      expect(high()).toBeCloseTo(atOnce, 1); // what is written down of a height lacks a sixty-fourth of a pixel
      for (const part of ['input', '.channels a', '.tools summary', '.rewards p']) {
        expect(isShown(part)).toBe(true);
      }
    },
  );

  it('says that the shop cannot be reached, and tries again when asked', async () => {
    let away = true;
    open({ advocate: async () => (away ? no('unreachable', '') : ok(anna)) });
    await seen('.notice', 'We cannot reach Kiln & Clay');
    away = false;
    shop.find('.notice button').click();
    await vi.waitFor(() => expect(shop.find<HTMLInputElement>('input').value).toBe(LINK));
  });

  it('lets her copy the link when the part that draws the rest does not come, and tries again when asked', async () => {
    let blocked = true;
    open({
      loadPart: (name) => (blocked ? Promise.reject(new Error('blocked')) : bundledPart(name)),
    });
    await seen('.notice', 'Your numbers could not be loaded.');
    expect(shop.find<HTMLInputElement>('input').value).toBe(LINK);
    blocked = false;
    shop.find('.notice button').click();
    await seen('dl', 'visits 12');
    expect(text('.channels')).toContain('WhatsApp');
  });

  it('speaks English when the words of the language do not come', async () => {
    open({ languages: ['pl'], loadWords: () => Promise.reject(new Error('blocked')) });
    await vi.waitFor(() => expect(shop.find('.root').hasAttribute('data-wordless')).toBe(false));
    expect(text('h2')).toBe('Give $10 off, get $10 credit');
    expect(document.querySelector('goodword-root')?.getAttribute('lang')).toBe('en');
  });

  it('asks again for the words of the language when the popup is opened once more', async () => {
    let blocked = true;
    open({
      languages: ['pl'],
      loadWords: async () => {
        if (blocked) throw new Error('blocked');
        return (await import('./locales/pl.js')).default;
      },
    });
    await vi.waitFor(() => expect(shop.find('.root').hasAttribute('data-wordless')).toBe(false));
    expect(text('h2')).toBe('Give $10 off, get $10 credit');
    shop.widget.close();
    blocked = false;
    shop.widget.open('purchase');
    await vi.waitFor(() =>
      expect(document.querySelector('goodword-root')?.getAttribute('lang')).toBe('pl'),
    );
    expect(text('h2')).toContain('rabatu');
  });

  it('shows a merchant’s words as text, whatever they hold', () => {
    const headline = '<img src=x onerror=alert(1)> {friend}';
    open({ program: { ...program, words: { en: { headline } } } });
    expect(text('h2')).toBe('<img src=x onerror=alert(1)> $10 off');
  });

  it('has real links to at least five channels, and none to anything but web, mail and messages', async () => {
    open();
    await vi.waitFor(() => shop.find('a[part=channel]'));
    const links = [...shop.root().querySelectorAll<HTMLAnchorElement>('a')];
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const { protocol, target, rel } of links) {
      expect(['https:', 'mailto:', 'sms:']).toContain(protocol);
      if (protocol === 'https:') expect([target, rel]).toEqual(['_blank', 'noopener']);
    }
  });

  it.each([320, 390, 1280])(
    'fits a screen of %i pixels with a name of 500 letters',
    async (width) => {
      await page.viewport(width, 800);
      const shopName = 'Ш'.repeat(500);
      const invitedBy = '👩‍👩‍👧'.repeat(60);
      open({
        languages: ['pl'],
        program: { ...program, shop: shopName },
        standing: async () => ok({ friend: { invitedBy, rewards: busy.advocate?.rewards ?? [] } }),
      });
      await seen('.empty', shopName);
      const sheet = shop.find('.sheet');
      expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
      expect(shop.dialog().getBoundingClientRect().right).toBeLessThanOrEqual(width);
      await page.viewport(1280, 800);
    },
  );
});

describe('the shop’s colour', () => {
  it.each([
    ['#ffffff', 'black'],
    ['#000', 'white'],
    ['gold', 'black'],
    ['#b5492f', 'white'],
    ['rgb(11 92 255)', 'white'],
    ['oklch(0.85 0.15 90)', 'black'],
    ['color-mix(in srgb, navy, blue)', 'white'],
  ])('%s carries %s text, whichever can be read', (accent, text) => {
    open({ program: { ...program, look: { accent } } });
    const { color, backgroundColor } = getComputedStyle(shop.find('.friend .paper'));
    expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(color).toMatch(text === 'white' ? /(255|\b1)\b/ : /[ (]0[ ,]+0[ ,]+0\b/);
  });

  it('gives way to the page’s own style sheet', () => {
    document.documentElement.style.setProperty('--goodword-accent', 'rgb(1, 2, 3)');
    open();
    expect(getComputedStyle(shop.find('.friend .paper')).backgroundColor).toBe('rgb(1, 2, 3)');
    document.documentElement.removeAttribute('style');
  });

  it('is left out where it is no colour', () => {
    open({ program: { ...program, look: { accent: 'url(javascript:alert(1))' } } });
    const { backgroundColor } = getComputedStyle(shop.find('.friend .paper'));
    expect(['rgb(33, 29, 26)', 'rgb(247, 243, 239)']).toContain(backgroundColor);
  });
});

describe('the welcome card', () => {
  it('says who invited, what the friend gets and by which code, and leaves the focus alone', async () => {
    const search = document.createElement('input');
    document.body.append(search);
    search.focus();
    shop = openShop();
    shop.widget.welcome(invitation);
    expect(text('.greeting p')).toBe('Anna gives you $10 off');
    expect(shop.find<HTMLInputElement>('input.code').value).toBe('ANNA42');
    expect(text('.rules')).not.toContain('Reward');
    expect(document.activeElement).toBe(search);
    shop.find('.card .close').click();
    expect(document.querySelector('goodword-root')).toBeNull();
  });

  it.each([320, 390])('shows a code of any length whole on %i pixels', async (width) => {
    await page.viewport(width, 844);
    for (const length of [12, 13, 17, 18, 20, 32]) {
      shop = openShop({ languages: ['de'] });
      const code = 'WOLFGANG-AMADEUS-ON-HIS-JOURNEYS'.slice(0, length);
      shop.widget.welcome({ ...invitation, code });
      await seen('.card .main', 'Kopieren');
      const field = shop.find<HTMLInputElement>('.code');
      expect(field.value).toBe(code);
      const cut = [field, shop.find('.card')].filter(
        (box) => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight,
      );
      expect([length, cut]).toEqual([length, []]);
      if (length < 32) shop.widget.destroy();
    }
    await page.viewport(1280, 800);
  });

  it('selects a long code when it is pressed, as it does a short one', () => {
    shop = openShop();
    const code = 'WOLFGANG-AMADEUS-ON-HIS-JOURNEYS';
    shop.widget.welcome({ ...invitation, code });
    const field = shop.find<HTMLTextAreaElement>('.code');
    field.dispatchEvent(new FocusEvent('focus'));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(code);
  });

  it('keeps a short code and its button in one line', async () => {
    await page.viewport(390, 844);
    shop = openShop();
    shop.widget.welcome(invitation);
    const [button, field] = ['.card .main', '.card .copy-field'].map((each) => shop.find(each));
    expect(field?.offsetHeight).toBeLessThan(2 * (button?.offsetHeight ?? 0));
    await page.viewport(1280, 800);
  });

  it('has no scrollbar beside it, unless the screen is too low to show it whole', async () => {
    shop = openShop();
    shop.widget.welcome(invitation);
    const card = shop.find('.card');
    const scrolls = () => getComputedStyle(card).overflowY === 'auto';
    await page.viewport(390, 844);
    expect([scrolls(), card.clientWidth]).toEqual([false, card.offsetWidth]);
    await page.viewport(640, 200);
    expect([scrolls(), card.scrollHeight > card.clientHeight]).toEqual([true, true]);
    expect(card.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  it('welcomes without a name too', () => {
    shop = openShop();
    const { firstName: _, ...unnamed } = invitation;
    shop.widget.welcome(unnamed);
    expect(text('.greeting')).toBe('A friend gives you $10 off');
  });
});

describe('everybody', () => {
  const languages = ['en', 'ko', 'zh-TW', 'pl', 'ar', 'he', 'ja', 'de'];
  const cases = languages.flatMap((language) =>
    (['light', 'dark'] as const).map((scheme) => [language, scheme] as const),
  );

  it.each(cases)(
    'can use popup and card: no finding by axe in %s, %s',
    async (language, scheme) => {
      open({ languages: [language], program: { ...program, look: { accent: '#b5492f', scheme } } });
      await vi.waitFor(() => shop.find('dl'));
      await vi.waitFor(() => expect(shop.find('.root').hasAttribute('data-wordless')).toBe(false));
      expect(document.querySelector('goodword-root')?.getAttribute('lang')).toBe(language);
      await expectUsable();
      shop.find('[part=qr-button]').click();
      await vi.waitFor(() => shop.find('[part=qr]'));
      await expectUsable();
      shop.widget.close();
      shop.widget.welcome(invitation);
      await expectUsable();
    },
  );

  it('can use it while it loads, when it fails, and in the shop’s default colour', async () => {
    const { look: _, ...plain } = program;
    open({ program: plain, advocate: () => new Promise(() => {}) });
    await expectUsable();
    shop.widget.destroy();
    open({ program: plain, advocate: async () => no('unreachable', '') });
    await vi.waitFor(() => shop.find('.notice'));
    await expectUsable();
  });

  async function expectUsable(): Promise<void> {
    await stands();
    expect(await findings()).toEqual([]);
  }
});
