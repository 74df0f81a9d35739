import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { type Bench, openBench } from './bench.js';
import { BLANK } from './blank-page.js';
import { EVERY_ENGINE } from './engines.js';
import type { HostPage } from './host-page.js';

const KOREAN: HostPage = { name: 'In Korean', html: 'lang="ko"' };

describe.concurrent.each(EVERY_ENGINE)('at a bad moment, in $name,', ({ name, launch }) => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, [KOREAN]);
  });
  afterEach(() => bench.leaveAlone());
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential('three clicks while the popup is on its way open one', async ({ expect }) => {
    const { page, popup, closes, stands } = await bench.arrive(BLANK, await bench.newcomer());
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    bench.meddle('/parts/widget.js', async () => {
      await held;
      return undefined;
    });
    for (let click = 0; click < 3; click += 1) await page.locator('#share').click();
    letGo();
    await stands();
    expect(await page.locator('goodword-root').count()).toBe(1);
    await closes();
    expect(await popup.count()).toBe(1);
    expect(await page.evaluate('document.activeElement.id')).toBe('share');
  });

  it.sequential('a pointer that rests on the button has the popup drawn, in the words of the page, and not yet shown', async ({
    expect,
  }) => {
    const { page, popup, inside } = await bench.arrive(KOREAN, await bench.newcomer());
    await page.locator('#share').hover();
    await page.waitForFunction(
      "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/locales/ko.js'))",
    );
    expect(await popup.isVisible()).toBe(false);
    await page.locator('#share').click();
    await popup.waitFor();
    await inside('.root:not([data-wordless])').waitFor({ state: 'attached' });
    expect(await popup.locator('h2').textContent()).toMatch(/[가-힣]/);
  });

  it.sequential('a part that failed to come is fetched again, within the same click', async ({
    expect,
  }) => {
    const { opens, problems } = await bench.arrive(BLANK, await bench.newcomer());
    const asked: string[] = [];
    bench.meddle('/parts/widget.js', async ({ url }) => {
      asked.push(url.split('/parts/')[1] ?? '');
      return asked.length === 1 ? new Response('', { status: 503 }) : undefined;
    });
    await opens();
    // At another address, because Firefox remembers failures; by whoever asks for it, so that it comes once.
    expect(asked).toEqual(['widget.js', 'widget.js?']);
    // Firefox tells of the part that failed as of an error in the page; nothing of ours is thrown.
    expect((await problems()).filter((text) => !/Loading/.test(text))).toEqual([]);
  });

  it.sequential('a part that failed whenever it was asked for comes at a later click', async () => {
    const { page, popup } = await bench.arrive(BLANK, await bench.newcomer());
    bench.meddle('/parts/widget.js', async () => new Response('', { status: 503 }));
    await page.locator('#share').click();
    await page.waitForFunction("goodword('status').problem?.code === 'unreachable'");
    bench.leaveAlone();
    await page.locator('#share').click();
    await popup.waitFor();
  });

  it.sequential('a link that opens the popup leads where it leads, where nothing of ours can be had', async ({
    expect,
  }) => {
    const { page } = await bench.arrive(BLANK, await bench.newcomer());
    bench.meddle('/parts/delivery.js', async () => new Response('', { status: 503 }));
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { id: 'invite', href: '#invite', textContent: 'Invite' });
      link.dataset['goodword'] = 'open';
      document.body.prepend(link);
    });
    await page.locator('#invite').click();
    await expect.poll(() => page.evaluate('location.hash')).toBe('#invite');
  });

  it.sequential('a body that was exchanged gets the popup like the one before', async ({
    expect,
  }) => {
    const { page, opens, closes, popup } = await bench.arrive(BLANK);
    await opens();
    await closes();
    await page.evaluate(
      "void document.documentElement.replaceChild(document.createElement('body'), document.body)",
    );
    await opens();
    expect(await popup.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await closes();
  });

  it.sequential('a second copy is announced like the first', async ({ expect }) => {
    const { inside, opens, popup } = await bench.arrive(BLANK);
    await opens();
    const status = inside('dialog .unseen[role=status]');
    await status.evaluate((region) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const said = () => popup.evaluate(() => (window as unknown as { said: string[] }).said.join());
    await popup.locator('[part=copy]').click();
    await expect.poll(said).toBe('Copied');
    await popup.locator('[part=copy]').click();
    await expect.poll(said).toBe('Copied,,Copied');
  });

  // The drivers of Firefox and WebKit press nothing inside a frame of another site.
  it.runIf(name === 'Chromium').sequential(
    'in a frame of another site, which may not use the clipboard, the link is copied and every way leads out of it',
    async ({ expect }) => {
      const { page, goTo } = await bench.newcomer();
      await goTo('/blank');
      const shop = page.url();
      await page.goto(shop.replace('localhost', '127.0.0.1'));
      await page.evaluate((src) => {
        const frame = Object.assign(document.createElement('iframe'), {
          src,
          width: 700,
          height: 700,
        });
        document.body.prepend(frame);
      }, shop);
      const framed = page.frameLocator('iframe');
      await expect
        .poll(() => framed.locator('body').evaluate('!!window.goodword && !goodword.q'))
        .toBe(true);
      await framed.locator('#share').click();
      const popup = framed.locator('goodword-root dialog');
      await popup.locator('[part=copy]').click();
      await popup.locator('[data-copied=true]').waitFor();
      const link = await popup.locator('input.link').inputValue();
      const channels = await popup
        .locator('a[part=channel]')
        .evaluateAll((links) =>
          (links as HTMLAnchorElement[]).map(({ protocol, target }) => protocol + target),
        );
      expect(channels.length).toBeGreaterThan(3);
      for (const one of channels) expect(one).toMatch(/^(https:_blank|mailto:|sms:)$/);
      await page.locator('#search').focus();
      await page.keyboard.press('ControlOrMeta+V');
      expect(await page.locator('#search').inputValue()).toBe(link);
    },
  );
});
