import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, NASTY, openShop, PROGRAM } from './open-shop.fixture.js';

const LINK = 'https://shop.example/r/';
const WHATSAPP = { 'user-agent': 'WhatsApp/2.24.1 A' };
const withLinks = {
  programs: [{ ...PROGRAM, links: { base: LINK, picture: 'https://shop.example/pot.jpg' } }],
};

let shop: Awaited<ReturnType<typeof openShop>>;
const open = async (options = withLinks) => {
  shop = await openShop({}, options);
};
const register = async (firstName: string, language?: string, visitor = ANNA) => {
  const body = JSON.stringify({ program: 'default', visitor, customer: { firstName } });
  const headers = language === undefined ? {} : { 'accept-language': language };
  const response = await shop.ask('/v1/advocates', { method: 'POST', body, headers });
  return (await response.json()) as { code: string; link: string };
};
const leads = async (path: string, init: RequestInit = {}) => {
  const response = await shop.ask(path, init);
  expect(response.status).toBe(302);
  return response.headers.get('location');
};
beforeEach(() => open());
afterEach(() => shop.close());

describe('a short link', () => {
  it('is what an advocate is given, and leads a friend to the shop with her code', async () => {
    const { code, link } = await register('Anna');
    expect(link).toBe(`${LINK}${code}`);
    expect(await leads(`/r/${code}`)).toBe(`https://shop.example/?via=${code}`);
    expect(await leads(`/r/${code.toLowerCase()}?utm_source=a%20b`)).toBe(
      `https://shop.example/?utm_source=a%20b&via=${code}`,
    );
    expect(await leads(`/r/${code}/pots/blue`)).toBe(`https://shop.example/pots/blue?via=${code}`);
    expect(await leads(`/r/${code}?to=//evil.example`)).toBe(`https://shop.example/?via=${code}`);
  });

  it('of nobody leads to the front page without a code, also for a robot', async () => {
    for (const path of ['NOBODY99', 'x', '%00', 'NOBODY99/card', 'NOBODY99.svg', '']) {
      expect(await leads(`/r/${path}?via=EVE`, { headers: WHATSAPP })).toBe(
        'https://shop.example/',
      );
    }
  });

  it('counts nothing by itself, whoever asks and however', async () => {
    const { code } = await register('Anna');
    await shop.ask(`/r/${code}`);
    await shop.ask(`/r/${code}`, { headers: WHATSAPP });
    await shop.ask(`/r/${code}`, { headers: { 'sec-purpose': 'prefetch' } });
    const head = await shop.ask(`/r/${code}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('location')]).toEqual([
      302,
      `https://shop.example/?via=${code}`,
    ]);
    expect((await shop.report()).funnel.visits).toBe(0);
  });

  it('is never kept by a cache, which would lead robots and friends alike', async () => {
    const { code } = await register('Anna');
    const { headers } = await shop.ask(`/r/${code}`);
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
      'no-store',
      'User-Agent, Origin',
    ]);
  });

  it('stays the shop’s address with a parameter where no base is given', async () => {
    await shop.close();
    await open({ programs: [PROGRAM] } as unknown as typeof withLinks);
    const { code, link } = await register('Anna');
    expect(link).toBe(`https://shop.example/?via=${code}`);
    expect(await leads(`/r/${code}`)).toBe(link);
  });
});

describe('the preview of a link in a chat', () => {
  const preview = async (code: string) => {
    const response = await shop.ask(`/r/${code}?utm_source=x`, { headers: WHATSAPP });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    return response.text();
  };
  const tag = (page: string, name: string) =>
    new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];

  it.each([
    ['en-GB,en;q=0.9', 'en_US', 'Anna gives you 20% off at Marigold'],
    ['ko', 'ko_KR', 'Anna님의 선물: Marigold 20% 할인'],
    ['zh-TW,zh;q=0.9', 'zh_TW', 'Anna 送你 Marigold 的 8 折優惠'],
    ['pl-PL', 'pl_PL', 'Anna ma dla Ciebie prezent: 20% rabatu w sklepie Marigold'],
    ['fi', 'en_US', 'Anna gives you 20% off at Marigold'],
  ])('speaks the advocate’s language: %s', async (language, locale, title) => {
    const { code } = await register('Anna', language);
    const page = await preview(code);
    expect(tag(page, 'og:title')).toBe(title);
    expect(tag(page, 'twitter:title')).toBe(title);
    expect(tag(page, 'og:locale')).toBe(locale);
    expect(tag(page, 'og:image')).toBe('https://shop.example/pot.jpg');
    expect(tag(page, 'twitter:card')).toBe('summary_large_image');
    expect(tag(page, 'og:url')).toBe(LINK + code);
    expect(page).toContain(`href="https://shop.example/?utm_source=x&amp;via=${code}"`);
  });

  it.each([
    [
      'iMessage',
      'Mozilla/5.0 (Macintosh) Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
    ],
    ['KakaoTalk', 'facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/'],
    ['LINE', 'facebookexternalhit/1.1;line-poker/1.0'],
    ['Telegram', 'TelegramBot (like TwitterBot)'],
    ['Slack', 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
    ['Discord', 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)'],
    ['Bluesky', 'Bluesky Cardyb/1.1; +mailto:support@bsky.app'],
    ['Google', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ])('is what the robot of %s gets', async (_name, agent) => {
    const { code } = await register('Anna');
    const response = await shop.ask(`/r/${code}`, { headers: { 'user-agent': agent } });
    expect(await response.text()).toContain('og:title');
  });

  it.each([
    [
      'KakaoTalk',
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36 KAKAOTALK 10.8.0',
    ],
    [
      'Instagram',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0.0.0',
    ],
    [
      'Facebook',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/440]',
    ],
    [
      'LINE',
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36 Line/13.0.0',
    ],
  ])('is not what a friend inside the app %s gets: she is led on', async (_name, agent) => {
    const { code } = await register('Anna');
    expect(await leads(`/r/${code}`, { headers: { 'user-agent': agent } })).toContain('via=');
  });

  it('shows whatever an advocate calls herself as text, and nothing of it as a tag', async () => {
    for (const [at, name] of NASTY.entries()) {
      const { code } = await register(`"><script>${name}`, 'en', `visitor-of-nobody-${at}00`);
      const page = await preview(code);
      expect(page).not.toContain('<script');
      expect(page).not.toContain('<img');
      expect(page.match(/og:title/g)).toHaveLength(1);
    }
  });
});

describe('the QR code of a link', () => {
  const decoded = ({ data, width, height }: { data: Uint8Array; width: number; height: number }) =>
    jsqr(new Uint8ClampedArray(data), width, height)?.data;

  it.each(['', '?size=200', '?size=64&margin=0', '?size=2048&margin=16', '?size=1e9&margin=-4'])(
    'is a PNG that scans back to the link: %s',
    async (query) => {
      const { code, link } = await register('Anna');
      const response = await shop.ask(`/r/${code}.png${query}`);
      expect(response.headers.get('content-type')).toBe('image/png');
      const image = PNG.sync.read(Buffer.from(await response.arrayBuffer()));
      expect(image.width).toBeLessThanOrEqual(2048);
      expect(decoded(image)).toBe(link);
    },
  );

  it('takes a size that is no number for none', async () => {
    const { code } = await register('Anna');
    const svg = await (await shop.ask(`/r/${code}.svg?size=<x&margin=NaN`)).text();
    expect(svg).toContain('width="512"');
  });
});

describe('the printed card', () => {
  const card = async (query = '', options = withLinks) => {
    await shop.close();
    await open(options);
    const { code } = await register('Anna', 'ko');
    const response = await shop.ask(`/r/${code}/card${query}`);
    return { code, response, page: await response.text() };
  };

  it('says in the advocate’s language who gives what, and for which order', async () => {
    const { code, page } = await card();
    for (const text of [
      '<html lang="ko"',
      'Marigold',
      'Anna님의 선물',
      '20% 할인',
      '첫 주문',
      code,
    ])
      expect(page).toContain(text);
    expect(page.match(/<section/g)).toHaveLength(1);
    expect(page).toContain('size: 148mm 105mm');
  });

  it('is a sheet of eight in another language where that is asked for', async () => {
    const { page } = await card('?sheet=8&lang=pl');
    expect(page.match(/<section/g)).toHaveLength(8);
    expect(page.match(/Prezent od: Anna/g)).toHaveLength(8);
    expect(page).toContain('size: 210mm 297mm');
  });

  it('runs no script, loads nothing, and allows its own sheet by hash only', async () => {
    const { response, page } = await card();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; img-src data:; style-src 'sha256-[\w+/=]+'; base-uri 'none'/,
    );
    expect(page).not.toMatch(/<script|style="| on\w+=/);
  });

  it.each(['red;}body{display:none', 'url(//evil.example)', '</style><script>', '#12345g'])(
    'takes no colour that is more than a colour: %s',
    async (accent) => {
      const programs = [{ ...PROGRAM, look: { accent } }];
      const { page } = await card('', { programs } as unknown as typeof withLinks);
      expect(page).not.toContain(accent);
    },
  );
});
