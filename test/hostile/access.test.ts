import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Bench, openBench } from './bench.js';
import { BLANK } from './blank-page.js';
import { EVERY_ENGINE } from './engines.js';
import type { HostPage } from './host-page.js';
import { expectUsable } from './usable.js';
import { type Show, VIEWS } from './views.js';
import type { Visit } from './visit.js';

const ARABIC: HostPage = { name: 'In Arabic', html: 'lang="ar" dir="rtl"' };

/** To a friend who shares with success: one after another on a page that stays open. */
const TO_FRIENDS: Readonly<Record<string, Show>> = {
  async 'the popup with friends and rewards'({ asks, inside }) {
    await asks('{}');
    await inside('dialog [part=progress]').waitFor();
    return inside('dialog[part=popup]');
  },
  async 'the question who sent her, with what is wrong with the answer'({ asks, inside }) {
    await asks("{ view: 'claim' }");
    await inside('[part=code-field]').fill('NOBODY7');
    await inside('[part=send]').click();
    await inside('[aria-invalid=true]').waitFor();
    return inside('dialog.claim');
  },
  ...VIEWS,
};

/** To somebody who is nobody's friend, and becomes an advocate only in the last of them: each on a page of its own. */
const TO_NEWCOMERS: Readonly<Record<string, Show>> = {
  async 'the popup while it loads'({ page, inside }, bench) {
    bench.meddle('/goodword/v1/advocates', () => new Promise(() => {}));
    await page.evaluate("void goodword('open')");
    await inside('[aria-busy=true]').waitFor();
    return inside('dialog[part=popup]');
  },
  async 'the popup while the backend is away'({ opens, inside }, bench) {
    bench.meddle('/goodword/v1/advocates', async () => new Response('', { status: 503 }));
    await opens();
    return inside('dialog[part=popup]');
  },
  async 'the popup before the first friend'({ opens, inside }) {
    await opens();
    return inside('dialog[part=popup]');
  },
  async 'the popup of whoever refuses to be remembered'({ page, inside }) {
    await page.evaluate("goodword('consent', 'denied')");
    await page.locator('#share').click(); // to her it opens for nothing less
    await inside('[part=guest]').waitFor();
    return inside('dialog[part=popup]');
  },
};

describe.concurrent.each(EVERY_ENGINE)('everybody can use, in $name,', ({ name, launch }) => {
  let browser: Browser;
  let bench: Bench;
  let newcomer: Visit | undefined;
  /** The page that stands open, with nothing of ours on show. */
  let open: HostPage | undefined;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, [ARABIC]);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  type Use = (visit: Visit, view: Locator) => Promise<void>;

  const theCard = async (host: HostPage, use: Use) => {
    open = undefined;
    const visit = await bench.arriveInvited(host);
    await use(visit, visit.card);
  };
  const asFriend = async (host: HostPage, show: Show, use: Use) => {
    const isOpen = open === host;
    open = undefined;
    const visit = isOpen ? bench.visit : await bench.arriveInvited(host);
    if (!isOpen) await visit.closesCard();
    await use(visit, await show(visit, bench));
    await visit.dismisses();
    open = host;
  };
  const asNewcomer = async (host: HostPage, show: Show, use: Use) => {
    newcomer ??= await bench.newcomer();
    const visit = await bench.arrive(host, newcomer);
    await use(visit, await show(visit, bench));
    bench.leaveAlone();
  };
  type Come = (host: HostPage, use: Use) => Promise<void>;
  const EVERYTHING: readonly (readonly [string, Come])[] = [
    ['the welcome card', theCard],
    ...Object.entries(TO_FRIENDS).map(
      ([view, show]) => [view, (host, use) => asFriend(host, show, use)] as [string, Come],
    ),
    ...Object.entries(TO_NEWCOMERS).map(
      ([view, show]) => [view, (host, use) => asNewcomer(host, show, use)] as [string, Come],
    ),
  ];

  it.sequential.for(EVERYTHING)('%s', ([, come], { expect }) =>
    come(BLANK, async ({ page }, view) => {
      await expectUsable(expect, page, view, 'light');
      if (name === 'Chromium') {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await rootStyle(view, 'colorScheme')).toBe('dark');
        await expectUsable(expect, page, view, 'dark');
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        await expectUsable(expect, page, view, 'in forced colours');
        await page.emulateMedia({ forcedColors: 'none' });
      } else {
        // The others cannot be told so: there the shop asks for it.
        const before = await setScheme(view, 'dark');
        expect(await rootStyle(view, 'colorScheme')).toBe('dark');
        await expectUsable(expect, page, view, 'dark');
        await setScheme(view, before);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectUsable(expect, page, view, '320 pixels wide');
      // What a window of 1280 × 800 has left at twice the size.
      await page.setViewportSize({ width: 640, height: 400 });
      await expectUsable(expect, page, view, 'at 200 %');
      await page.setViewportSize({ width: 1280, height: 800 });
    }),
  );

  it.sequential.for(EVERYTHING)('%s, from right to left', ([, come], { expect }) =>
    come(ARABIC, async ({ page }, view) => {
      expect(await rootStyle(view, 'direction')).toBe('rtl');
      await expectUsable(expect, page, view, 'right to left');
    }),
  );
});

/** Of what holds the view, once its words are there. */
const rootStyle = (view: Locator, name: 'colorScheme' | 'direction'): Promise<string> =>
  view.evaluate(async (element, name) => {
    const root = element.closest('.root');
    while (root?.hasAttribute('data-wordless')) await new Promise(requestAnimationFrame);
    return root ? getComputedStyle(root)[name] : '';
  }, name);

/** As the shop's programme asks for it. Answers what it was before. */
const setScheme = (view: Locator, scheme: string | null): Promise<string | null> =>
  view.evaluate((element, scheme) => {
    const root = element.closest('.root');
    const before = root?.getAttribute('data-scheme') ?? null;
    if (scheme === null) root?.removeAttribute('data-scheme');
    else root?.setAttribute('data-scheme', scheme);
    return before;
  }, scheme);
