// A year of a shop, played through its backend as browsers and the shop's server would: it ends now.
import { chance, DAY_MS, open, purchase, share, visit } from './shop.mjs';

export const EVENTS_PER_ORDER = 10;

/** Plays so many orders, ten events around each. Answers the advocates: the first one brings a tenth of everything. */
export async function playYear(shop, orders) {
  const random = chance();
  const end = shop.now();
  const start = end - 360 * DAY_MS;
  shop.setClock(start);
  const advocates = [];
  const count = Math.max(3, Math.round(orders / 5));
  for (let nth = 0; nth < count; nth++) {
    const visitor = `advocate-of-bench-${nth}`;
    const { code } = await shop.register(visitor, `Anna ${nth}`);
    advocates.push({ visitor, code });
  }
  // Half of all friends come by the best twentieth.
  const pick = () => {
    if (random() < 0.1) return advocates[0];
    return advocates[Math.floor(random() ** 3 * count)];
  };

  let friends = 0;
  for (let nth = 0; nth < orders; nth++) {
    shop.setClock(Math.floor(start + ((nth + random()) / orders) * (end - start)));
    const one = pick();
    const batch = [];
    for (let event = 0; event < EVENTS_PER_ORDER - 2; event++) {
      const friend = `friend-of-bench-${random() < 0.2 ? Math.floor(random() * friends) : friends++}`;
      batch.push(visit(friend, event % 3 === 0 ? one.code : pick().code));
    }
    batch.push(open(`friend-of-bench-${friends - 1}`), share(one.visitor, one.code));
    await shop.events(batch);
    await playOrder(shop, `order-${nth}`, `friend-of-bench-${friends - 1}`, one.code, random);
    // Looking at the figures also does what time brings: return windows close.
    if (nth % 50 === 0) await shop.admin('report?program=default');
  }
  shop.setClock(end);
  await shop.admin('report?program=default');
  return advocates;
}

async function playOrder(shop, id, friend, code, random) {
  const cents = 2_000 + Math.floor(random() * 9_000);
  const order = {
    id,
    total: (cents / 100).toFixed(2),
    currency: 'USD',
    customer: { id: `customer-${id}`, email: `${id}@shop.example` },
  };
  const byBrowser = random() < 0.9;
  const credited = random() < 0.6;
  if (byBrowser) await shop.events([purchase(friend, credited ? code : undefined, id, cents)]);
  if (random() < 0.95) await shop.webhook('paid', order);
  if (random() < 0.05) await shop.webhook('refunded', order);
}
