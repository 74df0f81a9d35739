import { afterEach, describe, expect, it, vi } from 'vitest';
import { findings } from './testing/findings.js';
import { LINK, openShop, program, type ShopOptions, type ShopPage } from './testing/shop-page.js';
import { stands } from './testing/stands.js';

let shop: ShopPage;
async function open(options: Partial<ShopOptions> = {}): Promise<void> {
  shop = openShop(options);
  shop.widget.open('button');
  await vi.waitFor(() => shop.find('[part=letter-button]'));
}
afterEach(() => {
  shop.widget.destroy();
  document.body.replaceChildren();
  for (const name of ['share', 'userAgent', 'clipboard']) Reflect.deleteProperty(navigator, name);
});

/** This browser, as it would be in another machine. */
const machine = (own: Record<string, unknown>) => {
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(navigator, name, { value, configurable: true });
  }
};

async function openLetter(): Promise<void> {
  shop.find('[part=letter-button]').click();
  await vi.waitFor(() => shop.find('textarea'));
}
const name = () => shop.find<HTMLInputElement>('.editor input');
const letter = () => shop.find<HTMLTextAreaElement>('textarea');
const linkTo = (address: string) => shop.find<HTMLAnchorElement>(`a[href^="${address}"]`).href;
const write = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the message that she edits before it is sent', () => {
  it('stays folded away, and its part unloaded, until she wants it', async () => {
    const asked: string[] = [];
    const { bundledPart } = await import('./testing/shop-page.js');
    await open({
      loadPart: (name) => {
        asked.push(name);
        return bundledPart(name);
      },
    });
    expect(asked).toEqual(['advocate']);
    await openLetter();
    expect(asked).toEqual(['advocate', 'letter']);
    expect(letter().value).toBe('I love Kiln & Clay. My link gives you $10 off:');
  });

  it('goes to every channel as she wrote it, with the link behind it', async () => {
    const handed: ShareData[] = [];
    machine({
      userAgent: 'Android Mobile',
      share: async (data: ShareData) => void handed.push(data),
    });
    await open({ program: { ...program, channels: ['email', 'sms', 'whatsapp', 'x'] } });
    await openLetter();
    write(name(), 'John');
    await vi.waitFor(() => expect(letter().value).toMatch(/^Hi John!\nI love/));
    write(letter(), 'Hi John!\nCups & 1 + 1 bowls');
    const link = encodeURIComponent(LINK);
    await vi.waitFor(() =>
      expect(linkTo('mailto:')).toContain(
        `body=Hi%20John!%0D%0ACups%20%26%201%20%2B%201%20bowls%0D%0A%0D%0A${link}`,
      ),
    );
    const said = 'Hi%20John!%0ACups%20%26%201%20%2B%201%20bowls';
    expect(linkTo('sms:')).toBe(`sms:?body=${said}%20${link}`);
    expect(linkTo('https://wa.me')).toBe(`https://wa.me/?text=${said}%20${link}`);
    expect(linkTo('https://x.com')).toContain(`text=${said}&url=${link}`);
    shop.find('[part=share]').click();
    await vi.waitFor(() =>
      expect(handed).toEqual([{ text: 'Hi John!\nCups & 1 + 1 bowls', url: LINK }]),
    );
  });

  it('can be copied whole, and only then is called copied', async () => {
    const written: string[] = [];
    machine({ clipboard: { writeText: async (text: string) => void written.push(text) } });
    await open();
    await openLetter();
    write(letter(), 'For you');
    await vi.waitFor(() => expect(linkTo('mailto:')).toContain('For%20you'));
    shop.find('[part=copy-message]').click();
    await vi.waitFor(() => expect(shop.find('[part=copy-message]').textContent).toBe('Copied'));
    expect(written).toEqual([`For you\n${LINK}`]);
    expect(shop.told).toContainEqual({ code: 'ANNA42', channel: 'message', outcome: 'copied' });
    write(name(), 'John');
    await vi.waitFor(() =>
      expect(shop.find('[part=copy-message]').textContent).toBe('Copy message'),
    );
  });

  it('is still there when the popup is opened again, and comes back to the usual words when asked', async () => {
    await open();
    await openLetter();
    write(letter(), 'Mine');
    await vi.waitFor(() => expect(linkTo('mailto:')).toContain('Mine'));
    shop.widget.close();
    shop.widget.open('button');
    expect(letter().value).toBe('Mine');
    shop.find('[part=reset-message]').click();
    await vi.waitFor(() => expect(letter().value).toContain('I love Kiln & Clay'));
  });

  it('never loses the link, whatever is deleted, and shows where it will be', async () => {
    await open();
    await openLetter();
    write(letter(), '');
    await vi.waitFor(() => expect(linkTo('mailto:')).toMatch(/body=https/));
    expect(shop.find('.tail').textContent).toBe(LINK);
    expect(shop.find<HTMLInputElement>('input.link').value).toBe(LINK);
  });

  it('is written in fields that iPhones do not zoom into, of bounded length', async () => {
    await open();
    await openLetter();
    for (const field of [name(), letter()]) {
      expect(Number.parseFloat(getComputedStyle(field).fontSize)).toBeGreaterThanOrEqual(16);
      expect(field.maxLength).toBeLessThanOrEqual(500);
    }
  });

  it('takes what is typed, and the shop’s hotkeys hear nothing of it', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    await open();
    await openLetter();
    name().focus();
    for (const key of 'Al/k') {
      name().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    write(name(), 'Al/k');
    document.removeEventListener('keydown', hear);
    expect(name().value).toBe('Al/k');
    expect(heard).toEqual([]);
  });

  it.each(['en', 'ar'])('is open to everybody in %s: no finding by axe', async (language) => {
    await open({ languages: [language] });
    await vi.waitFor(() => expect(shop.find('.root').hasAttribute('data-wordless')).toBe(false));
    await openLetter();
    write(name(), 'עומר');
    await stands();
    expect(await findings()).toEqual([]);
  });
});

describe('a way of sharing', () => {
  it('that reads from the screen shows the QR code, and how to scan it', async () => {
    await open({ languages: ['zh-CN'], program: { ...program, channels: ['wechat'] } });
    await vi.waitFor(() => expect(shop.find('[part=channel]').textContent).toBe('微信'));
    shop.find('[part=channel]').click();
    await vi.waitFor(() => shop.find('[part=qr]'));
    expect(shop.find('.qr p').textContent).toBe('请用微信扫一扫');
    expect(shop.told).toContainEqual({
      code: 'ANNA42',
      channel: 'wechat',
      outcome: 'handed-over',
    });
    shop.find('[part=qr-button]').click();
    await vi.waitFor(() => expect(shop.find('.qr p').textContent).toBe('用手机扫一扫'));
  });

  it('that reads from the screen is unavailable where the link is too long to be drawn, and she is told so', async () => {
    const link = `${LINK}&x=${'x'.repeat(3_000)}`;
    await open({
      languages: ['zh-CN'],
      program: { ...program, channels: ['wechat'] },
      advocate: async () => ({ ok: true, value: { code: 'ANNA42', link } }),
    });
    await vi.waitFor(() => expect(shop.find('[part=channel]').textContent).toBe('微信'));
    shop.find('[part=channel]').click();
    await vi.waitFor(() => expect(shop.find('.share > .hint').textContent).toContain('无法分享'));
    await vi.waitFor(() => expect(shop.find<HTMLDetailsElement>('.qr').open).toBe(false));
    expect(shop.told.slice(1)).toEqual([
      { code: 'ANNA42', channel: 'wechat', outcome: 'unavailable' },
    ]);
  });

  it('that the browser refuses is said to be unavailable, and told so; one that she closes is cancelled', async () => {
    let thrown = 'NotAllowedError';
    machine({ share: () => Promise.reject(new DOMException('', thrown)) });
    await open();
    const more = () => shop.find('.channels button').click();
    more();
    const hint = () => shop.find('.share > .hint').textContent;
    await vi.waitFor(() => expect(hint()).toContain('not possible here'));
    thrown = 'AbortError';
    more();
    await vi.waitFor(() => expect(hint()).toBe(''));
    expect(shop.told.slice(-2)).toEqual([
      { code: 'ANNA42', channel: 'native', outcome: 'unavailable' },
      { code: 'ANNA42', channel: 'native', outcome: 'cancelled' },
    ]);
  });

  it('of the merchant’s own stands in her language, as text, whatever it holds', async () => {
    const label = { en: '<b>Chat</b>', pl: '<i>Czat</i>' };
    const own = { id: 'chat', label, address: 'https://chat.example/?t={text}&l={link}' };
    await open({ languages: ['pl'], program: { ...program, channels: [own, 'email'] } });
    await vi.waitFor(() => expect(shop.find('[part=channel]').textContent).toBe('<i>Czat</i>'));
    const { href, target, rel } = shop.find<HTMLAnchorElement>('a[part=channel]');
    expect([target, rel]).toEqual(['_blank', 'noopener']);
    expect(href).toContain(`l=${encodeURIComponent(LINK)}`);
  });
});
