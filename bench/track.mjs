// What an event costs: the page's own time until the call returns, and bytes on the wire. Each through its real client, at
// this machine's full speed, with the same facts: five visits by a friend's link and five orders.
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { root } from '../scripts/set-up.mjs';
import { median } from './median.mjs';
import { serveRecording } from './serve-recording.mjs';

const CALLS = Number(process.env.CALLS ?? 60);
const GOALS = { ms: 0.15, bytes: 0.5 };

const segment = (strategy) => ({
  html: '<script src="/bench/node_modules/@segment/analytics-next/dist/umd/index.js"></script>',
  start: (settings) => {
    window.analytics = AnalyticsNext.AnalyticsBrowser.load({
      writeKey: 'bench',
      cdnSettings: {
        integrations: { 'Segment.io': { apiHost: location.host, protocol: 'http', ...settings } },
      },
    });
    return analytics.ready();
  },
  settings: { apiKey: 'bench', ...strategy },
  visit: (nth) =>
    analytics.track('Referral Visit', {
      code: `FRIEND${nth}`,
      landing: location.origin + location.pathname,
    }),
  buy: (id) => analytics.track('Order Completed', { order_id: id, total: 42, currency: 'USD' }),
});

const clients = [
  {
    name: 'Goodword',
    html: `<script src="/dist/goodword.js" data-endpoint="/goodword" data-program="default" data-with="routes"
      data-ask-after-purchase="false" data-clean-url="false"></script>`,
    // A first order brings the parts, as on any page on which somebody buys.
    start: () => goodword('purchase', { id: 'first', total: '42.00', currency: 'USD' }),
    visit: (nth) => history.pushState(null, '', `/?via=FRIEND${nth}`),
    buy: (id) => goodword('purchase', { id, total: '42.00', currency: 'USD' }),
  },
  { name: 'Segment, a request an event', ...segment({}) },
  {
    name: 'Segment, in batches of ten',
    ...segment({ deliveryStrategy: { strategy: 'batching', config: { size: 10, timeout: 1000 } } }),
  },
  {
    // What the browser takes for it, whoever asks: our cookie read, a note of our length written. Nothing is sent.
    name: 'floor: the bare browser',
    html: '',
    start: () => cookieStore.set('gw', `1~${'v'.repeat(32)}~FRIEND5.m3x2k9a1.k`),
    buy: (id) => localStorage.setItem(`bare.${id}`, document.cookie.padEnd(330, '.')),
  },
];

/**
 * How long a call keeps the page, in milliseconds: each after a pause, when the processor has forgotten us, and ten in a
 * row, which on a busy machine says more of us and less of the others.
 */
async function timeCalls(page) {
  return page.evaluate(async (calls) => {
    const times = [];
    for (let nth = 0; nth < calls; nth++) {
      const began = performance.now();
      client.buy(`timed-${nth}`);
      times.push(performance.now() - began);
      await new Promise((done) => setTimeout(done, 20));
    }
    const rounds = [];
    for (let round = 0; round < 12; round++) {
      const began = performance.now();
      for (let nth = 0; nth < 10; nth++) client.buy(`row-${round}-${nth}`);
      rounds.push((performance.now() - began) / 10);
      await new Promise((done) => setTimeout(done, 200));
    }
    return { times, rounds };
  }, CALLS);
}

/** Ten events at once; answers how many bytes of them arrived, in how many requests. */
async function weighTen(page, client, bodies) {
  await page.waitForLoadState('networkidle');
  bodies.length = 0;
  await page.evaluate(() => {
    for (let nth = 1; nth <= 5; nth++) client.visit(nth);
    for (let nth = 1; nth <= 5; nth++) client.buy(`weighed-${nth}`);
  });
  const arrived = () =>
    bodies
      .map((body) => JSON.parse(String(body)))
      .flatMap((one) => one.events ?? one.batch ?? [one]);
  while (arrived().length < 10) await page.waitForTimeout(50);
  if (arrived().length > 10) throw new Error(`${client.name}: ${arrived().length} events of ten`);
  return {
    bytes: bodies.reduce((sum, body) => sum + body.length, 0) / 10,
    requests: bodies.length,
  };
}

async function measure(browser, client) {
  const bodies = [];
  const html = `<!doctype html><title>Shop</title>${client.html}<h1>Mugs</h1>`;
  const server = await serveRecording(root, html, (body) => bodies.push(body));
  const page = await browser.newPage();
  await page.goto(server.url, { waitUntil: 'networkidle' });
  const { start, visit, buy } = client;
  await page.addScriptTag({
    content: `const client = { start: ${start}, visit: ${visit}, buy: ${buy} };`,
  });
  await page.evaluate((settings) => client.start(settings), client.settings ?? null);
  const weight = visit ? await weighTen(page, client, bodies) : {};
  const times = await timeCalls(page);
  await page.close();
  server.close();
  return { name: client.name, ...times, ...weight };
}

const browser = await chromium.launch(chromiumLaunch());
const rows = [];
for (const client of clients) rows.push(await measure(browser, client));
await browser.close();

const [own, ...others] = rows;
const peers = others.filter(({ bytes }) => bytes);
console.log(
  `\n\nWhat an event costs; ${CALLS} calls, five visits and five orders weighed; bodies, no headers\n`,
);
console.table(
  rows.map(({ name, times, rounds, bytes, requests }) => ({
    client: name,
    'call ms (median)': median(times).toFixed(3),
    'ten in a row, each ms': median(rounds).toFixed(3),
    'x Goodword (call)': (median(times) / median(own.times)).toFixed(1),
    ...(bytes && {
      'bytes an event': Math.round(bytes),
      requests,
      'x Goodword (bytes)': (bytes / own.bytes).toFixed(1),
    }),
  })),
);
const least = Math.min(...peers.map(({ bytes }) => bytes));
const says = (met) => (met ? 'met' : 'NOT MET');
const [row, pause] = [median(own.rounds), median(own.times)];
const floor = median(rows.at(-1).times).toFixed(3);
console.log(
  `goal: a call keeps the page ${GOALS.ms} ms at most: in a row ${says(row <= GOALS.ms)}, after a pause ${says(pause <= GOALS.ms)} (the bare browser takes ${floor} there)`,
);
console.log(`goal: half the bytes of Segment at most: ${says(own.bytes <= GOALS.bytes * least)}`);
