// One peer on the blank page, by one person: how long from the press until the popup stands.
import { witness } from './witness.mjs';

export const SLOWDOWN = 4;
// Long enough for what scripts put off until the page is idle.
const SETTLE_MS = 600;

/** Time that the main thread has computed, in ms: what it waited for is left out. */
async function threadMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function press(page, cdp) {
  const button = await page.locator('#share').boundingBox();
  if (await page.evaluate('Boolean(standing())')) throw new Error('It stands before the press.');
  await page.evaluate('seen.standing = new Promise((done) => { seen.stands = done }), 0');
  const before = await threadMs(cdp);
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
  await page.evaluate('seen.standing');
  const thread = (await threadMs(cdp)) - before;
  await page.waitForTimeout(SETTLE_MS);
  return { ...(await page.evaluate('seen.press')), thread };
}

/** Opens a tab on a peer's page. */
export async function arrive(browser, peer, address) {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript(`(${witness})(${peer.panel})`);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** `first`: `cold` presses at once; `hovered` rests on the button before. */
export async function time(browser, peer, address, first) {
  const page = await arrive(browser, peer, address);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const loaded = new Set();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
  await page.waitForTimeout(SETTLE_MS);
  if (first === 'hovered') {
    await page.locator('#share').hover();
    await page.waitForTimeout(SETTLE_MS);
  }
  const opened = await press(page, cdp);
  const inputs = await page.evaluate('seen.inputs');
  await page.evaluate(`(${peer.close})()`);
  await page.waitForTimeout(SETTLE_MS);
  const again = await press(page, cdp);
  const seen = await page.evaluate('seen');
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  await page.context().close();
  const shift = seen.shifts.reduce((sum, value) => sum + value, 0);
  return { opened, again, shift, inp: Math.max(0, ...inputs), files, errors: seen.errors };
}
