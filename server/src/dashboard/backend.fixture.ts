import type {
  Conversion,
  OrderUnderReview,
  Program,
  Report,
  ReviewAction,
  Reward,
  Simulation,
} from 'goodword/protocol';
import type { Act } from './access.js';
import { key } from './key.fixture.js';
import { person } from './person.fixture.js';
import { tiered } from './start.fixture.js';
import { told } from './told-address.fixture.js';

/** What the tests of the dashboard talk to: the admin API over real Requests and Responses, kept in memory. */
export const KEY = 'open-sesame-123456';
export const PASS = 'proof-of-the-session';
export const ADMIN = new URL('https://shop.example/goodword/v1/admin/');
export const NOW = Date.UTC(2026, 10, 22, 10, 30);

export const usd = (amount: number) => ({ amount, currency: 'USD' });

export const program: Program = {
  id: 'default',
  version: 3,
  shop: 'Fernwood Ceramics',
  shareUrl: 'https://shop.example/',
  offers: {
    advocate: { kind: 'credit', value: usd(1000) },
    friend: { kind: 'percent', percent: 15 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
};

export const report: Report = {
  program: 'default',
  from: NOW - 86_400_000,
  to: NOW,
  funnel: {
    opens: 40,
    shares: 10,
    visits: 18,
    orders: 2,
    allOrders: 16,
    revenue: [usd(12_345)],
    rewardCost: [usd(2000)],
  },
  days: [{ at: Date.UTC(2026, 10, 22), shares: 10, visits: 18, orders: 2 }],
  advocates: [{ code: 'ANNA42', firstName: 'Anna', visits: 18, orders: 2, revenue: [usd(12_345)] }],
};

export const reward: Reward = {
  id: 'r-1',
  side: 'advocate',
  offer: { kind: 'credit', value: usd(1000) },
  value: usd(1000),
  state: 'pending',
  reason: 'in-return-window',
  until: Date.UTC(2026, 11, 4, 12),
  orderedAt: NOW - 3_600_000,
  changedAt: NOW - 3_600_000,
};

export const act: Act = {
  ...{ id: 'a-1', at: NOW, key: 'k1', act: 'POST /v1/admin/rewards/:id', subject: 'r-1' },
  ...{ note: 'reject Looks wrong', refused: 'not-allowed' },
};

export const conversion: Conversion = {
  orderId: '1001',
  orderedAt: NOW - 3_600_000,
  total: usd(4200),
  status: 'paid',
  heardFrom: ['browser', 'webhook'],
  decision: {
    code: 'ANNA42',
    signal: 'touch',
    programVersion: 3,
    evidence: [
      { signal: 'typed-code', subject: 'SUMMER', outcome: 'passed-over', why: 'Nobody owns it.' },
      { signal: 'touch', subject: 'ANNA42', outcome: 'credited', why: 'The last link.', at: NOW },
    ],
  },
  advocate: { code: 'ANNA42', firstName: 'Anna' },
  rewards: [reward],
};

export const underReview: OrderUnderReview = {
  ...conversion,
  orderId: '1002',
  decision: {
    ...conversion.decision,
    doubts: [
      { doubt: 'no-visit', weight: 30, why: 'It never reported an arrival.' },
      { doubt: 'same-payment', weight: 80, why: 'The advocate has paid by the same means.' },
    ],
    review: { state: 'held', weight: 110, holdFrom: 50 },
  },
  rewards: [{ ...reward, id: 'r-2', reason: 'in-review' }],
  record: { visits: 18, orders: 1 },
  testimonies: [
    { by: 'shop', at: NOW, total: usd(4200), status: 'paid', codes: [], sites: [], customer: true },
    { by: 'browser', at: NOW, codes: ['ANNA42'], sites: [], arrived: false, customer: false },
  ],
};

export const closed = {
  ...{ code: 'BOB23', by: 'links', since: NOW - 3_600_000, site: 'best-vouchers.example' },
} as const;

export const pool = { pool: 'advocate', free: 3, given: 40, expired: 2, waiting: 0 };
/** Beside its pools: of whose rewards each takes a coupon. */
export const stock = { takes: ['advocate', 'friend'], needless: [] };

export const parcel = {
  ...{ id: 'p-1', type: 'reward.issued', url: 'mail:advocate', at: NOW, state: 'dead', tries: 9 },
  ...{ dueAt: NOW, outcome: '550 No such mailbox' },
} as const;

const outcome = { code: 'ANNA42', signal: 'touch', credited: true, rewards: [] } as const;

export const simulation: Simulation = {
  ...{ program: 'default', from: NOW - 30 * 86_400_000, to: NOW, orders: 16 },
  credited: { before: 2, after: 1 },
  rewards: [
    {
      ...{ side: 'advocate', kind: 'credit' },
      before: { rewards: 2, value: [usd(2000)], quantity: [] },
      after: { rewards: 1, value: [usd(1000)], quantity: [] },
    },
    {
      ...{ side: 'friend', kind: 'percent' },
      before: { rewards: 2, value: [usd(1852)], quantity: [] },
      after: { rewards: 1, value: [usd(1222)], quantity: [] },
    },
  ],
  value: [{ currency: 'USD', before: 3852, after: 2222 }],
  ranks: [
    {
      ...{ kind: 'club', id: 'vip', name: 'The Good Five' },
      places: [
        { offer: { kind: 'badge', name: 'VIP' }, before: 'ANNA42', after: 'CARA23' },
        { offer: { kind: 'badge', name: 'VIP' }, before: 'CARA23' },
      ],
    },
  ],
  advocates: [{ code: 'ANNA42', firstName: 'Anna' }],
  differing: 1,
  differences: [
    {
      ...{ orderId: '1001', orderedAt: NOW - 3_600_000, total: usd(4200) },
      before: {
        ...outcome,
        rewards: [
          {
            ...{ side: 'advocate', state: 'approved', reason: 'order-paid', value: usd(1000) },
            offer: { kind: 'credit', value: usd(1000) },
          },
        ],
      },
      after: {
        ...{ ...outcome, credited: false, refusal: 'below-minimum' },
        rewards: [
          {
            ...{ side: 'advocate', state: 'rejected', reason: 'below-minimum', value: usd(1000) },
            offer: { kind: 'credit', value: usd(1000) },
          },
        ],
      },
    },
  ],
};

export type Handler = (
  request: Request,
  url: URL,
) => Response | undefined | Promise<Response | undefined>;

export const json = (body: unknown, status = 200): Response => Response.json(body, { status });
export const refused = (status: number, code: string, message: string): Response =>
  json({ type: `urn:goodword:${code}`, title: code, status, code, message }, status);

/** Answers like the backend; `first` may answer in its place. Keeps what it was asked. */
export function openBackend(
  first: Handler = () => undefined,
  { signedIn = false, role = 'owner', keyId = 'owner' } = {},
) {
  const asked: string[] = [];
  let open = signedIn;
  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    asked.push(`${request.method} ${url.pathname.replace(ADMIN.pathname, '')}${url.search}`);
    const instead = await first(request, url);
    if (instead) return instead;
    if (url.pathname.endsWith('/session')) {
      if (request.method === 'POST') {
        open = ((await request.json()) as { key: unknown }).key === KEY;
      }
      if (request.method === 'DELETE') open = false;
      if (request.method === 'DELETE') return new Response(null, { status: 204 });
      if (open) return json({ key: keyId, role, csrf: PASS });
    }
    if (!open || request.headers.get('x-goodword-csrf') !== PASS) {
      return refused(401, 'unauthorised', 'The key is wrong.');
    }
    if (url.pathname.endsWith('/keys')) {
      const made = { ...key, id: 'k2', key: 'gwk_new' };
      return json(request.method === 'POST' ? made : { keys: [key] });
    }
    if (url.pathname.includes('/keys/')) return json({ id: 'k1', revokedAt: NOW });
    if (url.pathname.endsWith('/people/export')) return json({ programs: [person] });
    if (url.pathname.endsWith('/people/erase')) return json({ result: 'ok' });
    if (url.pathname.endsWith('/audit')) return json({ acts: [act] });
    if (url.pathname.endsWith('/programs')) return json({ programs: [program] });
    if (url.pathname.endsWith('/presets')) return json({ presets: [tiered] });
    if (url.pathname.endsWith('/report')) return json(report);
    if (url.pathname.endsWith('/reviews')) return json({ reviews: [underReview], waiting: 1 });
    if (url.pathname.includes('/reviews/')) {
      const { action, note } = (await request.json()) as ReviewAction;
      const state = action === 'reject' ? 'rejected' : 'approved';
      const review = { ...underReview.decision.review, state, ...(note && { note }) };
      return json({ ...underReview, decision: { ...underReview.decision, review } });
    }
    if (url.pathname.endsWith('/codes')) return json({ codes: [closed] });
    if (url.pathname.includes('/codes/')) {
      const { by } = (await request.json()) as { by: string };
      return json({ code: url.pathname.split('/').at(-1), by, since: NOW });
    }
    if (url.pathname.endsWith('/pools')) return json({ ...stock, pools: [pool] });
    if (url.pathname.endsWith('/generate')) return json({ added: 1, coupons: [{ code: 'A-1' }] });
    if (url.pathname.includes('/pools/')) return json({ added: 2, known: 1 });
    if (url.pathname.endsWith('/messages')) return json({ messages: [parcel] });
    if (url.pathname.includes('/messages/')) return json({ ...parcel, state: 'waiting' });
    if (url.pathname.endsWith('/webhooks')) return json({ webhooks: told });
    if (url.pathname.endsWith('/webhooks/test')) return json({ addresses: told.length, at: NOW });
    if (url.pathname.endsWith('/simulate')) return json(simulation);
    if (url.pathname.endsWith('/conversions')) return json({ conversions: [conversion] });
    return json({ ...reward, state: 'approved', reason: 'approved-by-shop' });
  }
  const fetch: typeof globalThis.fetch = (input, init) => answer(new Request(input, init));
  return { asked, fetch, isOpen: () => open };
}

/** The key of an address: there once. */
export function keyOnce(key: string | undefined): () => string | undefined {
  let kept = key || undefined;
  return () => {
    const given = kept;
    kept = undefined;
    return given;
  };
}
