import jsqr from 'jsqr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../protocol/result.js';
import { findings } from './testing/findings.js';
import {
  anna,
  LINK,
  openShop,
  program,
  type ShopOptions,
  type ShopPage,
} from './testing/shop-page.js';
import { stands } from './testing/stands.js';

let shop: ShopPage;
async function makePicture(options: Partial<ShopOptions> = {}): Promise<void> {
  shop = openShop(options);
  shop.widget.open('button');
  await vi.waitFor(() => shop.find('[part=card-button]'));
  shop.find('[part=card-button]').click();
  await vi.waitFor(() => shop.find('canvas.ready'));
}
afterEach(() => {
  shop.widget.destroy();
  document.body.replaceChildren();
  document.head.querySelector('meta[property]')?.remove();
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
  vi.restoreAllMocks();
});

const canvas = () => shop.find<HTMLCanvasElement>('canvas');
const pixels = () => {
  const { width, height } = canvas();
  const context = canvas().getContext('2d') as CanvasRenderingContext2D;
  return context.getImageData(0, 0, width, height);
};

describe('the invitation as a picture', () => {
  it('is tall for stories and square elsewhere, in the shop’s colour, and leads to her link', async () => {
    await makePicture();
    expect([canvas().width, canvas().height]).toEqual([1080, 1920]);
    expect([...pixels().data.slice(0, 3)]).toEqual([181, 73, 47]);
    expect(jsqr(pixels().data, 1080, 1920)?.data).toBe(LINK);
    shop.find('[part=picture-format]:last-child').click();
    await vi.waitFor(() => expect(canvas().height).toBe(1080));
    await vi.waitFor(() => shop.find('canvas.ready'));
    expect(jsqr(pixels().data, 1080, 1080)?.data).toBe(LINK);
  });

  it.each([
    ['a name of 500 letters', { program: { ...program, shop: 'Ш'.repeat(500) } }],
    ['Arabic', { languages: ['ar'] }],
    ['Korean', { languages: ['ko'], program: { ...program, shop: '도자기 공방' } }],
    ['emoji and half of one', { program: { ...program, shop: '👩‍👩‍👧 Kiln \ud83d' } }],
  ] as const)('holds %s, and its code can still be read', async (_, options) => {
    await makePicture(options as Partial<ShopOptions>);
    expect(jsqr(pixels().data, 1080, 1920)?.data).toBe(LINK);
  });

  it.each(['WOLFGANG-AMADEUS-20X', 'WOLFE-SCHLEGEL-STEINHAUSEN-WINTE', 'W'.repeat(32)])(
    'never cuts a code, for it is typed: %s',
    async (code) => {
      const room = 1080 - 2 * 96 - 260 - 100;
      const drawn: { text: string; width: number; y: number }[] = [];
      const draw = CanvasRenderingContext2D.prototype.fillText;
      vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function fillText(
        this: CanvasRenderingContext2D,
        text,
        x,
        y,
      ) {
        drawn.push({ text, width: this.measureText(text).width, y });
        draw.call(this, text, x, y);
      });
      const link = `https://kiln.example/?via=${code}`;
      await makePicture({ advocate: async () => ok({ ...anna, code, link }) });
      const lines = drawn.filter(({ text }) => code.includes(text));
      expect(lines.map(({ text }) => text).join('')).toBe(code);
      expect(lines.filter(({ width }) => width > room)).toEqual([]);
      const [label, address] = ['My code', 'kiln.example'].map((text) =>
        drawn.find((one) => one.text === text),
      );
      expect(lines[0]?.y).toBeGreaterThan((label?.y ?? 0) + 34);
      expect(lines.at(-1)?.y).toBeLessThan((address?.y ?? 0) - 34);
      expect(jsqr(pixels().data, 1080, 1920)?.data).toBe(link);
    },
  );

  it('does without a photo that cannot be had, or that its host forbids to read', async () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:image');
    meta.content = '/none.png';
    document.head.append(meta);
    const picture = { src: 'https://localhost:1/photo.jpg', alt: '' };
    await makePicture({ program: { ...program, look: { accent: '#b5492f', picture } } });
    expect(shop.find<HTMLButtonElement>('[part=picture-save]').disabled).toBe(false);
  });

  it('is saved as a file, and said to be', async () => {
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download, new URL(this.href).protocol);
    });
    await makePicture();
    shop.find('[part=picture-save]').click();
    await vi.waitFor(() => expect(shop.find('[part=picture-save]').textContent).toBe('Saved'));
    expect(clicked).toEqual(['invitation.png', 'blob:']);
    expect(shop.root().querySelector('[part=picture-share]')).toBeNull();
    expect(shop.told).toEqual(['open button']); // kept by herself, that is no share
  });

  it('is handed to the phone as a file where the phone takes files, with words and link', async () => {
    const handed: ShareData[] = [];
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => void handed.push(data),
      configurable: true,
    });
    await makePicture();
    shop.find('[part=picture-share]').click();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
    const [file] = handed[0]?.files ?? [];
    expect(file?.type).toBe('image/png');
    expect(file?.size).toBeGreaterThan(10_000);
    expect(handed[0]?.text?.split('\n').at(-1)).toBe(LINK);
    await vi.waitFor(() =>
      expect(shop.told.at(-1)).toEqual({
        code: 'ANNA42',
        channel: 'picture',
        outcome: 'handed-over',
      }),
    );
  });

  it('says so where none can be made, and leaves her the link', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    shop = openShop();
    shop.widget.open('button');
    await vi.waitFor(() => shop.find('[part=card-button]'));
    shop.find('[part=card-button]').click();
    await vi.waitFor(() => expect(shop.find('.maker .hint').textContent).toContain('still works'));
    expect(shop.find<HTMLButtonElement>('[part=picture-save]').disabled).toBe(true);
  });

  it('leads to the card to print where the shop has short links', async () => {
    await makePicture({ program: { ...program, links: { base: 'https://kiln.example/r' } } });
    const card = shop.find<HTMLAnchorElement>('[part=print-card]');
    expect(card.href).toBe('https://kiln.example/r/ANNA42/card');
  });

  it('is for everybody: no finding by axe', async () => {
    await makePicture({ languages: ['he'] });
    await vi.waitFor(() => expect(shop.find('.root').hasAttribute('data-wordless')).toBe(false));
    await stands();
    expect(await findings()).toEqual([]);
  });
});
