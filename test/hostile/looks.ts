import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as idle } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ExpectStatic } from 'vitest';
import type { Bench } from './bench.js';
import { BLACK, BLANK } from './blank-page.js';
import { LONG_FORM } from './engines.js';
import { type Box, measure } from './geometry.js';
import { addressOf, type HostPage } from './host-page.js';
import { difference, type Reference, referenceOf } from './picture.js';
import type { Screen } from './visit.js';

// One page ends in the size in which the next one begins: to change it takes a browser as long as to be photographed.
const TURNS: readonly (readonly ['card' | 'popup', Screen])[] = [
  ['card', 'desk'],
  ['card', 'phone'],
  ['popup', 'phone'],
  ['popup', 'desk'],
];
// A picture of WebKit takes three times as long as another browser's, and it is a phone's browser first.
const turnsIn = (engine: string) =>
  engine === 'WebKit' && !LONG_FORM ? TURNS.filter(([, screen]) => screen === 'phone') : TURNS;
type View = `${'card' | 'popup'} on a ${Screen}`;

// One pixel in two thousand: a line of text that moved is ten times that.
const TOLERANCE = 0.0005;
const ARTIFACTS = fileURLToPath(new URL('../../artifacts/hostile/', import.meta.url));

/** How every view looks on the blank page: the measure for all other pages in the same browser. */
export type Looks = ReadonlyMap<View, { readonly box: Box; readonly reference: Reference }>;

/** Comes to a page by a friend's link and goes through its views, in these sizes. The popup stays open. */
async function* viewsOf(bench: Bench, engine: string, host: HostPage, turns = TURNS) {
  const { popup, card, page, opens, resize } = await bench.arriveInvited(host);
  for (const [what, screen] of turns) {
    if (what === 'popup' && !(await popup.isVisible())) await opens();
    await resize(screen);
    const geometry = await measure(what === 'popup' ? popup : card);
    const picture = async () => {
      const png = await page.screenshot({ caret: 'initial', clip: geometry.box });
      keep(`${engine}${addressOf(host)}-${what}-${screen}.png`, png);
      return png;
    };
    const view: View = `${what} on a ${screen}`;
    yield { view, geometry, picture };
  }
}

function keep(name: string, png: Buffer): void {
  mkdirSync(dirname(ARTIFACTS + name), { recursive: true });
  writeFileSync(ARTIFACTS + name, png);
}

/** Looks at the blank page, in white and in black. */
export async function learnLooks(bench: Bench, engine: string): Promise<Looks> {
  const onBlack = new Map<View, Buffer>();
  for await (const { view, picture } of viewsOf(bench, engine, BLACK)) {
    onBlack.set(view, await lasting(picture));
  }
  const looks = new Map<View, { box: Box; reference: Reference }>();
  for await (const { view, geometry, picture } of viewsOf(bench, engine, BLANK)) {
    const onWhite = await lasting(picture);
    const reference = referenceOf(onWhite, onBlack.get(view) ?? onWhite);
    looks.set(view, { box: geometry.box, reference });
  }
  return looks;
}

/** Expects that card and popup of a page are where and what they are on the blank one, and whole. */
export async function expectLooks(
  expect: ExpectStatic,
  bench: Bench,
  looks: Looks,
  engine: string,
  host: HostPage,
) {
  const turns = turnsIn(engine);
  for await (const { view, geometry, picture } of viewsOf(bench, engine, host, turns)) {
    const expected = looks.get(view);
    if (!expected) throw new Error(`Nobody has learnt the looks of the ${view}.`);
    expect.soft(geometry, view).toEqual({ box: expected.box, clipped: [], closable: true });
    expect.soft(await least(expected.reference, picture), view).toBeLessThanOrEqual(TOLERANCE);
  }
}

// A busy browser may hand out the frame before the one that was asked for.
const FRAME_MS = 300;
const TRIES = 10;

/** The picture that two in a row agree on. */
async function lasting(take: () => Promise<Buffer>): Promise<Buffer> {
  let before = await take();
  for (let tries = TRIES; tries > 0; tries--) {
    await idle(FRAME_MS);
    const now = await take();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('It never looks the same twice: something moves in it.');
}

/** How far a view is from its looks: what a wrong frame shows does not count, what stays does. */
async function least(reference: Reference, take: () => Promise<Buffer>): Promise<number> {
  for (let tries = TRIES; ; tries--) {
    const off = difference(reference, await take());
    if (off <= TOLERANCE || tries === 0) return off;
    await idle(FRAME_MS);
  }
}
