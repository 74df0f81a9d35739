// How long single requests take: orders, and everything that the dashboard and an advocate ask for.
import { DAY_MS, purchase } from './shop.mjs';

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[numbers.length >> 1];

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

/** Milliseconds of one order: as its browser reports it, and as the shop's server confirms it. Medians. */
export async function measureOrders(shop, advocates, count) {
  const times = { reported: [], paid: [] };
  const run = Math.random().toString(36).slice(2);
  for (let nth = 0; nth < count; nth++) {
    const { code } = advocates[(nth * 7) % advocates.length];
    const id = `timed-${run}-${nth}`;
    const order = { id, total: '42.00', currency: 'USD', customer: { id: `customer-${id}` } };
    const report = [purchase(`buyer-of-bench-${run}-${nth}`, code, id, 4_200)];
    times.reported.push(await timed(() => shop.events(report)));
    times.paid.push(await timed(() => shop.webhook('paid', order)));
  }
  return { reported: medians(times.reported), paid: medians(times.paid) };
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
