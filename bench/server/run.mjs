// The backend, measured: what it takes in beside the bare database, what an order costs, how long every question takes when
// there is ten times more, and the memory it holds.
//   node bench/server/run.mjs --events 1000000 --orders 100000 --requests 4000 --only sqlite
//   node bench/server/run.mjs --short      everything once, in seconds: its figures say nothing
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCluster } from '../../scripts/postgres.mjs';
import { root } from '../../scripts/set-up.mjs';
import { measureAnswers, measureOrders } from './answers.mjs';
import { addCopies } from './copies.mjs';
import { measureIntake } from './intake.mjs';
import { measureMemory } from './memory.mjs';
import { openShop } from './shop.mjs';
import { openSql } from './sql.mjs';
import { tables } from './tables.mjs';
import { EVENTS_PER_ORDER, playYear } from './year.mjs';

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '100000' },
    requests: { type: 'string', default: '4000' },
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
const { short, only } = values;
const size = short
  ? { played: 20, orders: 200, requests: 40, rounds: 2, timed: 3, asked: 2, served: 20 }
  : {
      ...{ played: 1_000, orders: Number(values.orders), requests: Number(values.requests) },
      ...{ rounds: 8, timed: 100, asked: 15, served: 10_000 },
    };

const folder = mkdtempSync(join(tmpdir(), 'goodword-bench-'));
const say = (text) => console.error(`  ${text}`);
const measured = [];
try {
  if (only !== 'postgres') measured.push(await measure('SQLite', join(folder, 'shop.db')));
  if (only !== 'sqlite') {
    const cluster = await startCluster({ durable: true });
    measured.push(await measure('PostgreSQL', cluster.address).finally(() => cluster.stop()));
  }
  say('memory of the SQLite server');
  const memory = await measureMemory(folder, size.served);
  console.log(tables(measured, memory, size));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(database, address) {
  say(`${database}: a year of ${size.played} orders is played`);
  let shop = await openShop(address);
  const advocates = await playYear(shop, size.played);
  await handedOver(address);
  const answers = [];
  const orders = [];
  // A tenth first, to see what growth costs.
  for (const part of [size.orders / 10, size.orders]) {
    const copies = {
      from: answers.length === 0 ? 1 : size.orders / 10 / size.played,
      to: part / size.played - 1,
    };
    await shop.close();
    say(`${database}: ${part} orders and ${part * EVENTS_PER_ORDER} events are loaded`);
    await load(address, advocates, copies);
    shop = await openShop(address);
    say(`${database}: questions and orders`);
    answers.push(await measureAnswers(shop, advocates, size.asked));
    orders.push(await measureOrders(shop, address, advocates, size.timed));
  }
  say(`${database}: intake`);
  const intake = await measureIntake(shop, address, advocates, size);
  await shop.close();
  return { database, intake, orders, answers };
}

/** Until every reward is handed over, a few in a second: what waits is tried again while the rest is measured. */
async function handedOver(address) {
  const sql = await openSql(address);
  while ((await sql.query('select reward from issuing limit 1')).length > 0) {
    await new Promise((done) => setTimeout(done, 500));
  }
  await sql.close();
}

async function load(address, advocates, copies) {
  const sql = await openSql(address);
  await addCopies(sql, { ...copies, best: advocates[0].code });
  await sql.close();
  const { status, stderr } = spawnSync(process.execPath, [
    ...[join(root, 'server/dist/cli.js'), 'recount', '--database', address],
  ]);
  if (status !== 0) throw new Error(`goodword-server recount failed: ${stderr}`);
  await settle(address);
}

/** What PostgreSQL does by itself within a minute of so much writing: https://www.postgresql.org/docs/current/routine-vacuuming.html */
async function settle(address) {
  const sql = await openSql(address);
  if (sql.isPostgres) await sql.query('vacuum analyze');
  await sql.close();
}
