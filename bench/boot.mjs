// What a script costs a shop's page before anybody has used it: bytes, and main-thread time at a quarter of this
// machine's speed. The peers are visited in turn, round after round, so that a noisy moment strikes all alike.
// Times are medians; the ratio is the figure to believe. CLOCK=threadTicks counts what the main thread computed and leaves
// out what it waited for: steadier on a busy machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { root } from '../scripts/set-up.mjs';
import { median } from './median.mjs';
import { servePages } from './page-server.mjs';
import { peers } from './peers.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const CLOCK = process.env.CLOCK ?? 'timeTicks';
const SLOWDOWN = 4;
// Long enough for what scripts put off until the page is idle.
const SETTLE_MS = 700;

async function visit(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: CLOCK });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const problems = await page.evaluate('window.problems');
  await context.close();
  const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: of('ScriptDuration'), task: of('TaskDuration'), problems };
}

const server = await servePages(root, peers);
const browser = await chromium.launch(chromiumLaunch());
const visits = peers.map(() => []);
for (let round = 0; round <= ROUNDS; round += 1) {
  process.stdout.write(`\r  round ${round} of ${ROUNDS}`);
  for (const [index, peer] of peers.entries()) {
    const seen = await visit(browser, `${server.url}/page/${index}${peer.query ?? ''}`);
    if (seen.problems.length > 0) console.error(`\n  ${peer.name}: ${seen.problems.join('; ')}`);
    // The first round warms up the machine and is not counted.
    if (round > 0) visits[index]?.push(seen);
  }
}
await browser.close();
server.close();

const empty = {
  script: median(visits[0].map((seen) => seen.script)),
  task: median(visits[0].map((seen) => seen.task)),
};
const rows = peers.slice(1).map((peer, index) => {
  const code = readFileSync(join(root, peer.file));
  const seen = visits[index + 1];
  return {
    name: peer.name,
    raw: code.length,
    brotli: brotliCompressSync(code).length,
    script: median(seen.map((one) => one.script)) - empty.script,
    task: median(seen.map((one) => one.task)) - empty.task,
  };
});
const own = rows[0];
console.log(`\n\nFirst script on the page; CPU slowed ${SLOWDOWN}x; medians of ${ROUNDS} rounds\n`);
console.table(
  rows.map((row) => ({
    script: row.name,
    'raw kB': (row.raw / 1000).toFixed(1),
    'brotli kB': (row.brotli / 1000).toFixed(1),
    'x Goodword (bytes)': (row.brotli / own.brotli).toFixed(1),
    'JavaScript ms': row.script.toFixed(1),
    'main thread ms': row.task.toFixed(1),
    'x Goodword (JavaScript)': (row.script / own.script).toFixed(1),
  })),
);
