// How soon a popup stands after the press that opens it, what it costs its page, and where it stands at all: Goodword beside what
// can be had from npm, in one run. CPU slowed 4x, a new profile each time, the peers in turn, round after round. Times are
// medians; the ratio to the floors is the figure to believe. `main thread` is what the page has computed until then: steadier
// where other programs run.
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { root } from '../scripts/set-up.mjs';
import { median } from './median.mjs';
import { goalsOf } from './widget/goals.mjs';
import { BLANK, HOSTILE, hosts, POLICIES } from './widget/hosts.mjs';
import { peers } from './widget/peers.mjs';
import { serve } from './widget/serve.mjs';
import { survive } from './widget/survive.mjs';
import { SLOWDOWN, time } from './widget/time.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const WAYS = ['cold', 'hovered'];

const server = await serve(root, peers);
// Scrollbars that take room, as on a desk: whoever hides one moves the page.
const browser = await chromium.launch({
  ...chromiumLaunch(),
  ignoreDefaultArgs: ['--hide-scrollbars'],
});
const addressOf = (peer) => (host) =>
  `${server.url}/page/${peers.indexOf(peer)}/${hosts.indexOf(host)}`;

const visits = new Map(peers.map((peer) => [peer, { cold: [], hovered: [] }]));
for (let round = 0; round <= ROUNDS; round += 1) {
  process.stdout.write(`\r  round ${round} of ${ROUNDS}`);
  for (const peer of peers) {
    for (const way of WAYS) {
      const visit = await time(browser, peer, addressOf(peer)(BLANK), way);
      if (visit.errors.length > 0) console.error(`\n  ${peer.name}: ${visit.errors.join('; ')}`);
      // The first round warms up the machine and is not counted.
      if (round > 0) visits.get(peer)[way].push(visit);
    }
  }
}

/** Brotli bytes of scripts and sheets among these. */
async function weigh(paths) {
  const files = paths.filter((path) => /\.(js|css)$/.test(path) && !path.startsWith('/sheet/'));
  const texts = await Promise.all(files.map((path) => server.textOf(path)));
  return texts.reduce((sum, text) => sum + (text ? brotliCompressSync(text).length : 0), 0);
}

const rows = [];
for (const peer of peers) {
  const { cold, hovered } = visits.get(peer);
  const both = [...cold, ...hovered];
  const soon = ({ painted, focused }) => focused ?? painted;
  const of = (some, what) => median(some.map(what));
  const files = [...new Set(both.flatMap((visit) => visit.files))];
  process.stdout.write(`\r  ${peer.name}: other people's pages        `);
  const hard = { blank: BLANK, hostile: HOSTILE, policies: POLICIES };
  rows.push({
    name: peer.name,
    cold: of(cold, ({ opened }) => soon(opened)),
    hovered: of(hovered, ({ opened }) => soon(opened)),
    again: of(both, ({ again }) => soon(again)),
    coldThread: of(cold, ({ opened }) => opened.thread),
    hoveredThread: of(hovered, ({ opened }) => opened.thread),
    againThread: of(both, ({ again }) => again.thread),
    focused: both.every(({ opened }) => opened.focused),
    inp: of(hovered, ({ inp }) => inp),
    shift: Math.max(...both.map(({ shift }) => shift)),
    bytes: await weigh(files),
    graph: await weigh(files.filter((path) => /\/parts\/(widget|drawing)\.js$/.test(path))),
    ...(await survive(browser, peer, addressOf(peer), hard)),
  });
}
await browser.close();
await server.close();

const ms = (number) => number.toFixed(0);
console.log(
  `\n\nFrom the press to painted and focused, ms; CPU slowed ${SLOWDOWN}x; medians of ${ROUNDS} rounds\n`,
);
console.table(
  rows.map((row) => ({
    popup: row.name,
    cold: ms(row.cold),
    hovered: ms(row.hovered),
    again: ms(row.again),
    'main thread: cold': ms(row.coldThread),
    'hovered ': ms(row.hoveredThread),
    'again ': ms(row.againThread),
    INP: row.inp,
    'takes the focus': row.focused ? 'yes' : 'no',
  })),
);
console.log('\nWhat it costs the page, and where it stands\n');
console.table(
  rows.map((row) => ({
    popup: row.name,
    'brotli kB': (row.bytes / 1000).toFixed(1),
    'layout shift': row.shift.toFixed(4),
    axe: row.findings.length,
    'hostile pages': `${HOSTILE.length - row.lost.length} of ${HOSTILE.length}`,
    policies: `${POLICIES.length - row.stopped.length} of ${POLICIES.length}`,
    'needs exceptions in':
      row.exceptions.join(', ') || (row.stopped.length > 0 ? 'scripts' : 'none'),
  })),
);
for (const { name, findings, lost, stopped } of rows) {
  for (const line of [...findings.map((one) => `axe: ${one}`), ...lost])
    console.log(`  ${name}: ${line}`);
  if (stopped.length > 0) console.log(`  ${name}: stopped by ${stopped.join(', ')}`);
}

console.log('');
for (const line of goalsOf(rows)) console.log(line);
