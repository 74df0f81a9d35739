import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Which room may import which. A room may always import itself. A door may import any room of its side. */
const TABLE: Record<string, readonly string[]> = {
  'src/protocol': [],
  'src/tracking': ['src/protocol'],
  'src/delivery': ['src/protocol'],
  'src/widget': ['src/protocol'],
  'src/destinations': ['src/protocol'],
  'src/conformance': ['src/protocol'],
  'src/doctor': ['src/protocol'],
  'src/page': [],
  'src/consent': ['src/page', 'src/tracking/consent.ts'],
  'src/readers': ['src/page', 'src/protocol'],
  'src/asking': ['src/page', 'src/protocol', 'src/tracking/asked.ts'],
  'src/cart': ['src/protocol'],
  'src/hand-over': ['src/page', 'src/protocol', 'src/tracking/remembered.ts'],
  'src/loop': [
    'src/protocol',
    'src/tracking',
    'src/delivery',
    'src/widget',
    'src/doctor',
    'src/asking',
    'src/page',
    'src/readers',
  ],
  'src/extras': [
    'src/asking',
    'src/cart',
    'src/hand-over',
    'src/consent',
    'src/delivery',
    'src/loop',
    'src/page',
    'src/protocol',
    'src/readers',
    'src/tracking',
  ],
  'server/src/store': ['goodword/protocol'],
  'server/src/presets': ['server/src/ledger/program-input.ts'],
  'server/src/ledger': [
    'goodword/protocol',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/rewards': [
    'goodword/protocol',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/orders': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/rewards',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/identity': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/orders',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/webhooks': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/rewards',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/analytics': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/rewards',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/links': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/rewards',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/mail': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/rewards',
    'server/src/store/store.ts',
    'server/src/store/shelves',
    'server/src/orders',
    'server/src/links',
  ],
  'server/src/simulate': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/rewards',
    'server/src/orders',
    'server/src/store/store.ts',
    'server/src/store/shelves',
  ],
  'server/src/http': [
    'goodword/protocol',
    'server/src/ledger',
    'server/src/presets',
    'server/src/rewards',
    'server/src/store/store.ts',
    'server/src/store/shelves',
    'server/src/orders',
    'server/src/identity',
    'server/src/webhooks',
    'server/src/analytics',
    'server/src/links',
    'server/src/mail',
    'server/src/simulate',
  ],
  'server/src/dashboard': ['goodword/protocol'],
  'server/src/redeem': ['goodword/protocol', 'server/src/dashboard/style/palette.ts'],
};

const isTest = (path: string) =>
  /\.(test|contract|fixture)\.tsx?$/.test(path) || /\/testing\//.test(path);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTest(path));
}

const IMPORT = /(?:\bfrom|\bimport\()\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [...code.matchAll(IMPORT)].map(([, from = '']) =>
    from.startsWith('.')
      ? relative(root, join(root, dirname(file), from)).replace(/\.js$/, '.ts')
      : from,
  );
}

const roomOf = (file: string) => Object.keys(TABLE).find((room) => file.startsWith(`${room}/`));
const isDoor = (file: string) => /^(server\/)?src\/[^/]+$/.test(file);

const graph = new Map(
  [...filesBelow('src'), ...filesBelow('server/src')].map((file) => [file, importsOf(file)]),
);

/** Imports that the table does not allow, as `file -> import`. */
function strangers(file: string, room: string): string[] {
  const allowed = [`${room}/`, ...(TABLE[room] ?? [])];
  const ours = (path: string) => path.startsWith('goodword/') || /^(server\/)?src\//.test(path);
  return (graph.get(file) ?? [])
    .filter(ours)
    .filter(
      (path) =>
        !allowed.some((place) => path === place || path.startsWith(`${place.replace(/\/$/, '')}/`)),
    )
    .map((path) => `${file} -> ${path}`);
}

/** The first circle that a walk from this file runs into. */
function circleFrom(
  file: string,
  path: readonly string[],
  done: Set<string>,
): string[] | undefined {
  const start = path.indexOf(file);
  if (start >= 0) return [...path.slice(start), file];
  if (done.has(file)) return undefined;
  done.add(file);
  for (const next of graph.get(file) ?? []) {
    const target = [next, next.replace(/\.ts$/, '.tsx')].find((name) => graph.has(name));
    const circle = target && circleFrom(target, [...path, file], done);
    if (circle) return circle;
  }
  return undefined;
}

describe('the house', () => {
  it('has every file in a room of the table, or as a door', () => {
    const homeless = [...graph.keys()].filter((file) => !isDoor(file) && !roomOf(file));
    expect(homeless).toEqual([]);
  });

  it.each(Object.keys(TABLE))('lets %s import only what the table allows', (room) => {
    const inside = [...graph.keys()].filter((file) => roomOf(file) === room);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.flatMap((file) => strangers(file, room))).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    const done = new Set<string>();
    const circles = [...graph.keys()].map((file) => circleFrom(file, [], done));
    expect(circles.filter((circle) => circle !== undefined)).toEqual([]);
  });

  it('lets no door lead into the other side', () => {
    const across = [...graph].flatMap(([file, imports]) =>
      imports
        .filter((path) =>
          file.startsWith('server/') ? path.startsWith('src/') : path.startsWith('server/'),
        )
        .map((path) => `${file} -> ${path}`),
    );
    expect(across).toEqual([]);
  });

  it('keeps no barrels, no drawers for odds and ends, and no file that needs scrolling', () => {
    const named = /\/(index|utils?|helpers?|common|manager)\.tsx?$/;
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;
    expect([...graph.keys()].filter((file) => named.test(file))).toEqual([]);
    expect([...graph.keys()].filter((file) => lines(file) > 250)).toEqual([]);
  });

  it('lets only one file each know ky and js-cookie', () => {
    const knowing = (name: string) =>
      [...graph].filter(([, imports]) => imports.includes(name)).map(([file]) => file);
    expect(knowing('ky')).toEqual(['src/delivery/transport.ts']);
    expect(knowing('js-cookie')).toEqual(['src/tracking/memory.ts']);
  });
});
