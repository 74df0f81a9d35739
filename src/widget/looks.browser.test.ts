import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Look, Theme } from '../protocol/look.js';
import { findings } from './testing/findings.js';
import { openShop, program, type ShopOptions, type ShopPage } from './testing/shop-page.js';
import { stands } from './testing/stands.js';
import type { Finish } from './theme.js';

let shop: ShopPage;
afterEach(() => {
  shop.widget.destroy();
  document.body.replaceChildren();
  document.head.querySelector('style')?.remove();
});

async function open(theme: Theme, look: Look, options: Partial<ShopOptions> = {}): Promise<void> {
  const { finish } = (await import(`./looks/${theme}.ts`)) as { finish: Finish };
  shop = openShop({ program: { ...program, look: { ...look, finish } }, ...options });
  shop.widget.open('button');
  await vi.waitFor(() => shop.find('[part=copy]'));
}

/** A shop's page with this style and these elements. */
function page(css: string, html: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.body.innerHTML = html;
}

const button = () => getComputedStyle(shop.find('[part=copy]'));

describe('a finished look', () => {
  const cases = (['quiet', 'bold', 'editorial'] as const).flatMap((theme) =>
    (['light', 'dark'] as const).map((scheme) => [theme, scheme] as const),
  );
  it.each(cases)(
    '%s is for everybody in %s: no finding by axe, nothing cut off',
    async (theme, scheme) => {
      await open(theme, { accent: '#b5492f', scheme });
      await vi.waitFor(() => shop.find('dl'));
      await stands();
      expect(await findings()).toEqual([]);
      const sheet = shop.find('.sheet');
      expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
    },
  );

  it('gives way to the tokens of the page, and takes corners and font of the program', async () => {
    await open('plain', { accent: '#b5492f', radius: 3, font: 'monospace' });
    expect(button().borderRadius).toBe('3px');
    expect(button().fontFamily).toContain('monospace');
    document.documentElement.style.setProperty('--goodword-radius', '11px');
    expect(button().borderRadius).toBe('11px');
    document.documentElement.removeAttribute('style');
  });

  it('shows logo and picture with their words, in her language, though that came after them', async () => {
    const src = '/docs/doctor.png';
    await open(
      'plain',
      {
        accent: '#b5492f',
        logo: { src, alt: 'Kiln & Clay' },
        picture: { src, alt: { en: 'Cups', pl: 'Kubki' } },
      },
      { languages: ['pl'] },
    );
    const alt = (part: string) => shop.find(`[part=${part}]`).getAttribute('alt');
    await vi.waitFor(() => expect(alt('picture')).toBe('Kubki'));
    expect(alt('logo')).toBe('Kiln & Clay');
  });

  it('takes away a picture that does not come', async () => {
    const src = '/src/widget/testing/none.svg';
    await open('plain', { accent: '#b5492f', logo: { src, alt: 'Kiln & Clay' } });
    await vi.waitFor(() => expect(shop.root().querySelector('img')).toBeNull());
  });

  it.each([
    'http://x.example/a.png',
    '//x.example/a.png',
    'javascript:alert(1)',
    'data:image/png,x',
  ])('never asks for a picture at %s', async (src) => {
    await open('plain', { accent: '#b5492f', logo: { src, alt: '' } });
    expect(shop.root().querySelector('img')).toBeNull();
  });
});

describe('the look that follows the shop', () => {
  it('takes colour, letters, corners and font of its main button', async () => {
    page(
      'button { border: 0; padding: 12px 30px } .ghost { background: #eee } .add-to-cart { background: #ffd400; color: #221100; border-radius: 7px; font: 16px Courier }',
      '<button class="ghost">Menu</button><button class="add-to-cart">Add to cart</button>',
    );
    await open('auto', {});
    expect(button().backgroundColor).toBe('rgb(255, 212, 0)');
    expect(button().color).toBe('rgb(34, 17, 0)');
    expect(button().borderRadius).toBe('7px');
    expect(button().fontFamily).toContain('Courier');
  });

  it('does not take letters that nobody could read', async () => {
    page(
      'button { background: #ffd400; color: #fff; padding: 12px 30px }',
      '<button>Buy now</button>',
    );
    await open('auto', {});
    expect(button().backgroundColor).toBe('rgb(255, 212, 0)');
    expect(button().color).toMatch(/[ (]0[ ,]+0[ ,]+0\b/);
  });

  it.each([
    ['there is none', '', '<p>No buttons here</p>'],
    [
      'it cannot be told from the page',
      'button { background: #fdfdfd; padding: 12px 30px }',
      '<button>Buy</button>',
    ],
    [
      'it is a consent banner’s',
      'button { background: #06c; color: #fff; padding: 12px 30px }',
      '<div class="cookie-bar"><button>Accept all</button></div>',
    ],
    [
      'it is a whole banner',
      'button { background: #06c; width: 100%; height: 300px }',
      '<button>Sale</button>',
    ],
  ])('is the plain one where %s', async (_, css, html) => {
    page(css, html);
    await open('auto', {});
    expect(['rgb(33, 29, 26)', 'rgb(247, 243, 239)']).toContain(button().backgroundColor);
    expect(button().borderRadius).toBe('14px');
  });
});
