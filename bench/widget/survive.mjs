// Whether a popup stands in somebody else's page: in pages that are hard on widgets, and under policies that make no exception.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arrive } from './time.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const STANDS_MS = 6000;
const ASK_MS = 200;
const SETTLED_MS = 700;
const AT_ONCE = 6;

// Asked from outside: a question that waits in the page is made of text there, which policies refuse.
async function stands(page) {
  for (let waited = 0; waited < STANDS_MS; waited += ASK_MS) {
    if (await page.evaluate(() => !!standing())) return;
    await page.waitForTimeout(ASK_MS);
  }
}

/** Answers how to wait until nothing that the page asked for has been under way for a while. */
function followRequests(page) {
  const underWay = new Set();
  let quietSince;
  const done = (request) => {
    underWay.delete(request);
    quietSince = Date.now();
  };
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', done).on('requestfailed', done);
  return async () => {
    quietSince = Date.now();
    const latest = quietSince + STANDS_MS;
    const moves = () => underWay.size > 0 || Date.now() - quietSince < SETTLED_MS;
    while (moves() && Date.now() < latest) await page.waitForTimeout(ASK_MS);
  };
}

/** Opens it there, and says how it is; without `box` it does not stand. */
async function open(browser, peer, address) {
  const page = await arrive(browser, peer, address);
  try {
    await page.waitForTimeout(SETTLED_MS);
    const settles = followRequests(page);
    // A page may have disarmed its own button for the mouse; what is measured is the popup.
    await page.locator('#share').evaluate((button) => button.click());
    await stands(page);
    await settles();
    const looks = await page.evaluate(look);
    const { refused, errors } = await page.evaluate(() => seen);
    return { ...looks, refused, errors: errors.map((text) => text.slice(0, 80)), page };
  } catch (error) {
    return { refused: [], errors: [String(error)], page };
  }
}

/** Runs in the page: where the popup is, how its text looks, and whether its middle can be reached. */
function look() {
  const element = standing();
  if (!element) return {};
  const { x, y, width, height } = element.getBoundingClientRect();
  const texts = [...element.querySelectorAll('*')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
  );
  const style = (one) => {
    const seen = getComputedStyle(one);
    const names = ['fontSize', 'color', 'textTransform', 'letterSpacing', 'lineHeight', 'display'];
    return names.map((name) => seen[name]).join(' ');
  };
  let hit = document.elementFromPoint(x + width / 2, Math.min(y + height / 2, innerHeight - 2));
  while (hit?.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2)) {
    const inner = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    if (inner === hit) break;
    hit = inner;
  }
  return {
    box: [width, height].map(Math.round),
    text: texts.slice(0, 5).map(style),
    reached: element.contains(hit),
  };
}

const apart = (one, other) => Math.max(...one.map((size, index) => Math.abs(size - other[index])));
// Fonts of another page may be wider by a hair.
const SAME_PX = 8;

/** What is wrong with a popup in a hostile page, beside the usual one. */
function whyLost({ box, text, reached, errors }, usual) {
  if (!box) return ['does not stand', ...errors];
  return [
    !reached && 'out of reach',
    apart(box, usual.box) > SAME_PX && `${box.join(' x ')} px, not ${usual.box.join(' x ')}`,
    `${text}` !== `${usual.text}` && 'its text is restyled',
    ...errors,
  ].filter(Boolean);
}

/** `address(host)` is the peer's page in a host. Counts, and names what it did not survive. */
export async function survive(browser, peer, address, { blank, hostile, policies }) {
  const usual = await open(browser, peer, address(blank));
  await usual.page.evaluate(AXE);
  const findings = await usual.page.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id} (${nodes.length})`);
  });
  await usual.page.context().close();
  const seenIn = async (some) => {
    const seen = [];
    for (let first = 0; first < some.length; first += AT_ONCE) {
      const opening = some.slice(first, first + AT_ONCE).map(async (host) => {
        const { page, ...found } = await open(browser, peer, address(host));
        await page.context().close();
        return { host, ...found };
      });
      seen.push(...(await Promise.all(opening)));
    }
    return seen;
  };
  const lost = (await seenIn(hostile)).flatMap(({ host, ...seen }) => {
    const why = whyLost(seen, usual);
    return why.length > 0 ? [`${host.name}: ${why.join('; ')}`] : [];
  });
  const refusing = await seenIn(policies);
  const stopped = refusing.filter(({ box, refused }) => !box || refused.length > 0);
  const exceptions = new Set(refusing.flatMap(({ refused }) => refused));
  return {
    findings,
    lost,
    exceptions: [...exceptions].sort(),
    stopped: stopped.map(({ host }) => host.name),
  };
}
