import { randomUUID } from 'node:crypto';
import {
  type Advocate,
  type Answer,
  type Conversions,
  type Customer,
  type Program,
  purchaseId,
  type Report,
  type RewardAction,
  type Standing,
} from 'goodword/protocol';
import { Webhook } from 'standardwebhooks';
import { createServer, type From, type ServerOptions } from '../server.js';
import { complaint, operationOf } from './openapi/answers.fixture.js';

export const ADMIN_KEY = 'key-of-the-merchant';
export const SECRET = `whsec_${Buffer.from('the shop signs with this').toString('base64')}`;
const BASE = 'https://shop.example/goodword';
const DAY_MS = 86_400_000;

export const PROGRAM = {
  id: 'default',
  shop: 'Marigold',
  shareUrl: 'https://shop.example/',
  offers: {
    advocate: { kind: 'credit', value: { amount: 1000, currency: 'USD' } },
    friend: { kind: 'percent', percent: 20 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
} as const satisfies Omit<Program, 'version'>;

type Rules = Partial<Program['rules']>;

/** An order as the stories write it: whole dollars, and who bought on which browser. */
export interface Purchase {
  id?: string;
  visitor?: string;
  total?: number;
  currency?: string;
  coupons?: readonly string[];
  code?: string;
  customer?: Customer;
  firstOrder?: boolean;
  touches?: readonly { code: string; daysAgo: number }[];
  /** What the shop's server says was bought, and what went back. */
  items?: readonly { product: string; total: string }[];
  refunds?: readonly { id: string; amount: string }[];
}

/** A shop with a backend of its own and a clock that it can turn, for stories in tests. */
export async function openShop(rules: Rules = {}, options: Partial<ServerOptions> = {}) {
  let now = Date.UTC(2026, 10, 22, 10);
  const server = await createServer({
    database: ':memory:',
    programs: [{ ...PROGRAM, rules: { ...PROGRAM.rules, ...rules } }],
    adminKey: ADMIN_KEY,
    webhookSecret: SECRET,
    now: () => now,
    ...options,
  });

  const ask = async (path: string, init: RequestInit = {}, from?: From) => {
    const request = new Request(BASE + path, init);
    const operation = operationOf(request.method, new URL(request.url).pathname.slice(9));
    const response = await server.fetch(request, from);
    const wrong = operation && (await complaint(operation, response));
    if (wrong) throw new Error(`${request.method} ${path} is not as its OpenAPI says: ${wrong}`);
    return response;
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}, from?: From) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers }, from);
  const answer = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
  const asAdmin = { authorization: `Bearer ${ADMIN_KEY}` };
  const events = async (...list: unknown[]) =>
    (await answer<{ answers: Answer[] }>(post('/v1/events', { events: list }))).answers;

  const shop = {
    ask,
    post,
    events,
    asAdmin,
    close: () => server.close(),
    now: () => now,
    later: ({ days = 0, minutes = 0 }: { days?: number; minutes?: number }) => {
      now += days * DAY_MS + minutes * 60_000;
    },

    register: (visitor: string, customer?: Customer) =>
      answer<Advocate>(post('/v1/advocates', { program: 'default', visitor, customer })),

    visit: async (visitor: string, code: string) =>
      (
        await events({
          type: 'visit',
          id: randomUUID(),
          program: 'default',
          visitor,
          ageMs: 0,
          touch: { code, ageMs: 0 },
        })
      )[0],

    /** The thank-you page reports the order. */
    order: async (purchase: Purchase = {}) => (await events(purchaseEvent(purchase)))[0],

    /** The shop's server says what became of the order. */
    webhook: (
      type: 'paid' | 'completed' | 'cancelled' | 'refunded',
      { visitor: _visitor, touches: _touches, total = 50, ...order }: Purchase = {},
      delivery: { id?: string; placedAt?: string; secret?: string } = {},
    ) => {
      const body = JSON.stringify({
        type: `order.${type}`,
        program: 'default',
        order: {
          id: '1001',
          total: total.toFixed(2),
          currency: 'USD',
          ...order,
          ...(delivery.placedAt && { placedAt: delivery.placedAt }),
        },
      });
      return ask('/v1/orders/generic', {
        method: 'POST',
        body,
        headers: signed(body, now, delivery),
      });
    },

    me: (visitor: string) =>
      answer<Standing>(
        ask('/v1/me?program=default', { headers: { authorization: `Bearer ${visitor}` } }),
      ),
    report: (query = '') =>
      answer<Report>(ask(`/v1/admin/report?program=default${query}`, { headers: asAdmin })),
    conversions: (query = '') =>
      answer<Conversions>(
        ask(`/v1/admin/conversions?program=default${query}`, { headers: asAdmin }),
      ),
    /** The newest messages, to the shop's own systems and by mail, that wait, were delivered or are dead. */
    outbox: async (state: 'waiting' | 'delivered' | 'dead') => {
      const listed = ask(`/v1/admin/messages?program=default&state=${state}`, { headers: asAdmin });
      return (await answer<{ messages: ListedMessage[] }>(listed)).messages;
    },
    act: (reward: string, action: RewardAction) =>
      post(`/v1/admin/rewards/${reward}`, action, asAdmin),
  };
  return shop;
}

interface ListedMessage {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly at: number;
  readonly outcome?: string;
  readonly tries: number;
  readonly dueAt: number;
}

/** What somebody reads, as one text, without the ids: those are of random letters, and may spell anybody's name. */
export const withoutIds = (told: unknown): string =>
  JSON.stringify(told).replaceAll(/[\w-]{20,}/g, '');

/** A purchase as the browser sends it. */
export function purchaseEvent({
  id = '1001',
  visitor = BEN,
  total = 50,
  currency = 'USD',
  coupons = [],
  touches = [],
  ...order
}: Purchase) {
  return {
    type: 'purchase',
    id: purchaseId('default', id),
    program: 'default',
    visitor,
    ageMs: 0,
    order: { id, total: { amount: Math.round(total * 100), currency }, coupons, ...order },
    touches: touches.map(({ code, daysAgo }) => ({ code, ageMs: daysAgo * DAY_MS })),
  };
}

/** Headers of a Standard Webhooks delivery. */
export function signed(
  body: string,
  now: number,
  { id = randomUUID(), secret = SECRET }: { id?: string; secret?: string } = {},
) {
  const at = new Date(now);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

export const ANNA = 'visitor-of-anna-0001';
export const BEN = 'visitor-of-ben-00001';
export const CARA = 'visitor-of-cara-0001';

/** What strangers write into text fields. */
export const NASTY = [
  `Robert'); drop table advocates; --`,
  `" or "1"="1`,
  '<img src=x onerror=alert(1)>',
  '👩‍🚀🏳️‍🌈',
  'שָׁלוֹם \u202eabc',
  'nul\0nul',
  'half \ud83d pair',
  '\\u0000 \\',
  '$1 ? :name %s [[x]]',
];
