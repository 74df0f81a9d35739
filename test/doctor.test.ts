import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { VERSION } from '../src/doctor/version.js';
import { ENGINES } from './hostile/engines.js';
import { addressOf, type HostPage } from './hostile/host-page.js';
import { type Hosts, openHosts } from './hostile/open-hosts.js';
import { program } from './hostile/program.js';

const order = (text: string) =>
  `<script type="application/json" data-goodword="order">${text}</script>`;
const UNRENDERED = '{ "id": "{{ order.id }}", "total": "{{ order.total }}", "currency": "USD" }';

/** An address at which nobody listens: one that was somebody's a moment ago. */
async function deserted(): Promise<string> {
  const http = createServer();
  await new Promise<void>((done) => http.listen(0, done));
  const { port } = http.address() as AddressInfo;
  await new Promise((done) => http.close(done));
  return `http://localhost:${port}/goodword`;
}

const WELL: HostPage = { name: 'Well' };
const STRICT: HostPage = {
  name: 'Everything forbidden',
  policy: `default-src 'none'; script-src 'nonce-shop' 'strict-dynamic'; connect-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
};
const THANKS: HostPage = {
  name: 'Thanks',
  // The popup would stand above the doctor.
  data: { 'ask-after-purchase': 'false' },
  body: order('{"id":"1001","total":"42.00","currency":"USD","customer":{"firstName":"Berta"}}'),
};
const TEMPLATE: HostPage = { name: 'Template', body: order(UNRENDERED) };
const WRONG: HostPage = { name: 'Wrong endpoint', data: { endpoint: '/blank' } };
const NAMELESS: HostPage = { name: 'Unknown program', data: { program: 'spring' } };
const REFUSED: HostPage = {
  name: 'Refused by policy',
  policy: "connect-src 'none'",
};
const COOKIELESS: HostPage = {
  name: 'Cookies refused',
  script:
    "Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {}, configurable: true });",
};
const MISSPELT: HostPage = { name: 'Misspelt', data: { paramter: 'friend' } };
const CONTRADICTING: HostPage = { name: 'Contradicting program', data: { program: 'summer' } };
const CURED: HostPage = { ...WELL, name: 'Consent', data: { consent: 'pending' } };

const SUMMER = { ...program('https://shop.example'), id: 'summer' };
const LAPSING = { ...SUMMER, rules: { ...SUMMER.rules, holdDays: 14, expiryDays: 14 } };

const MENDS = [
  {
    name: 'another page stands at the endpoint',
    host: WRONG,
    finding: 'endpoint-wrong',
    mend: '/blank/v1/programs/default',
  },
  {
    name: 'nobody knows the program',
    host: NAMELESS,
    finding: 'program-unknown',
    mend: 'data-program',
  },
  {
    name: 'the page’s policy refuses the backend',
    host: REFUSED,
    finding: 'policy-refuses-backend',
    mend: "connect-src 'self'",
  },
  {
    name: 'the browser refuses cookies',
    host: COOKIELESS,
    finding: 'cookie-refused',
    mend: '"code"',
  },
  {
    name: 'nobody answers at the endpoint',
    host: { name: 'Away' },
    finding: 'backend-away',
    mend: 'curl',
  },
];

describe.concurrent.each(ENGINES)('the doctor, in $name', ({ name, launch }) => {
  let browser: Browser;
  let hosts: Hosts;
  let page: Page;
  const uncaught: string[] = [];

  beforeAll(async () => {
    const away: HostPage = { name: 'Away', data: { endpoint: await deserted() } };
    browser = await launch();
    hosts = await openHosts(
      [
        ...[WELL, STRICT, THANKS, TEMPLATE, WRONG, NAMELESS, REFUSED, COOKIELESS, CONTRADICTING],
        ...[CURED, MISSPELT, away],
      ],
      [LAPSING],
    );
    page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    page.on('pageerror', (error) => uncaught.push(error.message));
  });
  afterEach(() => page.context().clearCookies());
  afterAll(async () => {
    await browser.close();
    await hosts.close();
  });

  const inside = (part: string) => page.locator(`goodword-doctor ${part}`);
  /** Opens a page with the doctor, and waits until the backend was asked. */
  async function visits(host: HostPage, query = '') {
    await page.goto(`${hosts.url}${addressOf(host)}?goodword=doctor${query}`);
    await inside('h2:not([data-state=busy])').waitFor();
  }
  const verdict = () => inside('h2').textContent();
  const found = (what: string) => inside(`[data-finding=${what}]`);

  it.sequential.for([WELL, STRICT])(
    'finds nothing to mend where a friend has come and all is well: $name',
    async (host, { expect }) => {
      const code = await hosts.advocate(`Anna ${host.name}`);
      await visits(host, `&via=${code}`);
      await found('sent').waitFor({ state: 'attached' });
      await found('stored').waitFor({ state: 'attached' });
      expect(await verdict()).toBe('All is well');
      expect(await found('sent').textContent()).toContain(`${code}, by a link, just now`);
      expect(await page.evaluate('violations')).toEqual([]);
      expect(uncaught).toEqual([]);
    },
  );

  it.sequential('knows what became of the order, and keeps its customer out of the report', async ({
    expect,
  }) => {
    await visits(THANKS);
    await found('order-stored').waitFor({ state: 'attached' });
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } })",
    );
    await inside('button').filter({ hasText: 'Copy report' }).click();
    await inside('[data-copy=copied]').waitFor();
    const report = String(await page.evaluate('copied'));
    expect(report).toContain('Order 1001 over 42.00 USD: the backend has it.');
    const { visitor } = (await page.evaluate("({ visitor: document.cookie.split('~')[1] })")) as {
      visitor: string;
    };
    expect(visitor).toHaveLength(32);
    expect(report).not.toContain(visitor);
    expect(report).not.toMatch(/Berta|goodword=doctor/);
  });

  it.sequential('reads the template that was not rendered, and hands out the tag to paste', async ({
    expect,
  }) => {
    await visits(TEMPLATE);
    expect(await verdict()).toBe('One thing to mend');
    expect(await found('order-unrendered').textContent()).toContain('“{{ order.id }}”');
    expect(await found('order-unrendered').locator('code').textContent()).toContain(
      '{{ order.id | json }}',
    );
  });

  it.sequential.for(MENDS)(
    'says what to mend: $name',
    async ({ host, finding, mend }, { expect }) => {
      await visits(host);
      await found(finding).waitFor();
      expect(await verdict()).toBe('One thing to mend');
      expect(await found(finding).locator('code').textContent()).toContain(mend);
    },
  );

  it.sequential('tells of a program that contradicts itself and was never served, while the popup promises nothing', async ({
    expect,
  }) => {
    await visits(CONTRADICTING);
    expect(await found('program-refused').textContent()).toContain('rules.expiryDays must be');
    expect(await verdict()).toBe('One thing to mend');
    await page.evaluate('share.click()');
    const popup = page.locator('goodword-root [part=popup]');
    await popup.getByText('Your link could not be made.').first().waitFor();
    expect(await popup.textContent()).not.toMatch(/Give|\$/);
    expect(await page.evaluate('uncaught')).toEqual([]);
  });

  it.sequential('names the attribute and the call that nobody knows, and what was meant', async ({
    expect,
  }) => {
    await visits(MISSPELT);
    await page.evaluate("void goodword('purchse', { id: '1001' })");
    await found('call-unknown').waitFor();
    const mends = await Promise.all(
      ['misspelled-attribute', 'call-unknown'].map((one) =>
        found(one).locator('code').textContent(),
      ),
    );
    expect(mends).toEqual(['data-parameter="friend"', "goodword('purchase', …)"]);
  });

  it.sequential('tells a blocked request from a backend that is away', async () => {
    await page.route('**/goodword/v1/**', (route) => route.abort());
    await visits(WELL);
    await found('request-blocked').waitFor();
    await page.unroute('**/goodword/v1/**');
    await inside('[aria-label="Look again"]').click();
    await found('backend-answers').waitFor({ state: 'attached' });
  });

  it.sequential('writes nothing before the shopper agrees, and sees it when she does', async ({
    expect,
  }) => {
    await page.goto(`${hosts.url}${addressOf(CURED)}`);
    await page.evaluate('localStorage.clear()');
    await visits(CURED);
    await found('pending').waitFor({ state: 'attached' });
    expect(await page.evaluate('[document.cookie, localStorage.length]')).toEqual(['', 0]);
    await page.evaluate("goodword('consent', 'granted')");
    await found('granted-later').waitFor({ state: 'attached' });
  });

  it.sequential('can be opened by a call, read by everybody, and leaves nothing behind', async ({
    expect,
  }) => {
    await page.goto(`${hosts.url}${addressOf(TEMPLATE)}`);
    await page.locator('#search').focus();
    await page.evaluate("goodword('doctor')");
    await found('order-unrendered').waitFor();
    expect(await inside('.panel').evaluate((panel) => panel.matches(':popover-open'))).toBe(true);
    await page.evaluate(axe.source);
    for (const scheme of ['light', 'dark'] as const) {
      // A system Firefox cannot be told so; Chromium shows both.
      if (name === 'Firefox' && scheme === 'dark') continue;
      await page.emulateMedia({ colorScheme: scheme });
      for (const size of [
        { width: 1280, height: 800 },
        { width: 390, height: 844 },
        { width: 320, height: 500 },
      ]) {
        await page.setViewportSize(size);
        expect(await ailments(page), `${scheme} ${size.width}`).toEqual([]);
        expect(await sticksOut(page), `${scheme} ${size.width}`).toBe(false);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('goodword-doctor').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    expect(await page.evaluate('document.cookie')).not.toContain('gw_doctor');
    await page.evaluate("goodword('doctor')");
    await inside('.panel').waitFor();
    await page.evaluate("goodword('destroy')");
    expect(await page.locator('goodword-doctor').count()).toBe(0);
  });
});

const ailments = (page: Page) =>
  page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      'goodword-doctor',
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });

/** Whether something of the panel is outside the window, or wider than the panel. */
const sticksOut = (page: Page) =>
  page.locator('goodword-doctor .panel').evaluate((panel) => {
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    const list = panel.querySelector('.chapters') as HTMLElement;
    const out = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
    return out || list.scrollWidth > list.clientWidth || list.clientHeight < 100;
  });

describe('the doctor’s version', () => {
  it('is that of the package', ({ expect }) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(VERSION).toBe(version);
  });
});
