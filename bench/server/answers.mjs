// How long single requests take: orders, and everything that the dashboard and an advocate ask for.
import { median } from '../median.mjs';
import { DAY_MS, purchase } from './shop.mjs';
import { openSql } from './sql.mjs';

// As many orders as come in at once when a shop has sent a letter.
const AT_ONCE = 32;

/** Milliseconds until the answer, and of this process's processor: the second says the same on a busy machine. */
const timed = async (work) => {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - began, cpu: (user + system) / 1_000 };
};
const medians = (runs) => ({
  time: median(runs.map(({ time }) => time)),
  cpu: median(runs.map(({ cpu }) => cpu)),
});

/**
 * Milliseconds of one order: as its browser reports it, as the shop's server confirms it, and where many are confirmed at the same
 * time; and of one bare row that is written durably, the least that anything can cost. Medians.
 */
export async function measureOrders(shop, address, advocates, count) {
  const names = ['a browser', 'the shop', `the shop, ${AT_ONCE} at once, each`, 'one bare row'];
  const times = names.map(() => []);
  const run = Math.random().toString(36).slice(2);
  const told = (nth) => {
    const id = `timed-${run}-${nth}`;
    return { id, total: '42.00', currency: 'USD', customer: { id: `customer-${id}` } };
  };
  const bare = await bareRows(address);
  for (let nth = 0; nth < count; nth++) {
    // Orders come one after the other.
    shop.setClock(shop.now() + 1_000);
    const { code } = advocates[(nth * 7) % advocates.length];
    const buyer = `buyer-of-bench-${run}-${nth}`;
    const report = shop.eventsOf([purchase(buyer, code, told(nth).id, 4_200)]);
    const tidings = shop.webhookOf('paid', told(nth));
    times[0].push(await timed(() => shop.answer(report)));
    times[1].push(await timed(() => shop.answer(tidings)));
    times[3].push(await timed(() => bare.write(nth)));
  }
  for (let round = 0; round < count / 10; round++) {
    shop.setClock(shop.now() + 1_000);
    const tidings = Array.from({ length: AT_ONCE }, (_, nth) =>
      shop.webhookOf('paid', {
        ...told(`${round}-${nth}-at-once`),
        code: advocates[(round * AT_ONCE + nth) % advocates.length].code,
      }),
    );
    const { time, cpu } = await timed(() => Promise.all(tidings.map(shop.answer)));
    times[2].push({ time: time / AT_ONCE, cpu: cpu / AT_ONCE });
  }
  await bare.close();
  return Object.fromEntries(names.map((name, nth) => [name, medians(times[nth])]));
}

async function bareRows(address) {
  const sql = await openSql(address);
  await sql.query('drop table if exists bare_rows');
  await sql.query('create table bare_rows (number integer primary key)');
  return {
    write: (number) => sql.query('insert into bare_rows (number) values ($1)', [number]),
    close: async () => {
      await sql.query('drop table bare_rows');
      await sql.close();
    },
  };
}

/** Every question that somebody waits for. */
const questions = (shop, advocates) => {
  const today = (Math.floor(shop.now() / DAY_MS) + 1) * DAY_MS;
  const report = (days) => `report?program=default&from=${today - days * DAY_MS}&to=${today}`;
  const page = (from = 0) =>
    `conversions?program=default${from ? `&before=${Buffer.from(JSON.stringify([from, ''])).toString('base64url')}` : ''}`;
  return {
    'report of 7 days': () => shop.admin(report(7)),
    'report of 30 days': () => shop.admin(report(30)),
    'report of 90 days': () => shop.admin(report(90)),
    'report of 400 days': () => shop.admin(report(400)),
    'orders, first page': () => shop.admin(page()),
    'orders, a page half a year ago': () => shop.admin(page(today - 180 * DAY_MS)),
    'messages to the shop': () => shop.admin('messages?program=default'),
    'pools of coupons': () => shop.admin('pools?program=default'),
    'own numbers of the best advocate': () => shop.me(advocates[0].visitor),
    'own numbers of another advocate': () => shop.me(advocates.at(-1).visitor),
    'own numbers of a friend': () => shop.me('friend-of-bench-1'),
  };
};

/** Milliseconds of every question, medians, asked in turn. */
export async function measureAnswers(shop, advocates, rounds) {
  const asked = questions(shop, advocates);
  const times = Object.fromEntries(Object.keys(asked).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, ask] of Object.entries(asked)) times[name].push(await timed(ask));
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, medians(list)]));
}
