import type { Program } from 'goodword/protocol';
import { expect, vi } from 'vitest';
import { sealLink } from '../../identity/link-token.js';
import { hashEmail, hashVisitor } from '../../ledger/hash.js';
import { sealAddress } from '../../mail/address-token.js';
import { openSealer } from '../../mail/sealer.js';
import { seal } from '../hand-over-token.js';
import { ADMIN_KEY, ANNA, BEN, CARA, purchaseEvent, SECRET, signed } from '../open-shop.fixture.js';
import { platformShop } from '../platform-shop.fixture.js';
import { shopifyOrder } from '../shopify.fixture.js';

/** A request that opens its door, or nearly. */
export interface Asked {
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
  /** Signs the text of the body, where the shop or its platform speaks. */
  readonly sign?: (text: string) => Record<string, string>;
}

type Good = () => Asked | Promise<Asked>;

const MAIL_KEY = 'the key under which addresses are kept';
const ORIGIN = 'https://shop.example';
const CHECKOUT = 'https://checkout.pay.example';
const EMAIL = 'anna@shop.example';

/** A shop in which everything happened once, and for each operation a request that is right, or several. */
export async function shopOfGoodRequests() {
  const refused = Object.assign(new Error('No such mailbox.'), { permanent: true });
  const shop = await platformShop(
    { holdDays: 0, firstOrderOnly: false },
    {
      mail: () => Promise.reject(refused),
      mailKey: MAIL_KEY,
      allowedOrigins: [CHECKOUT],
      issue: { credit: 'balance' },
      // Nobody listens there, which is found out at once.
      webhooks: [{ url: 'http://127.0.0.1:9/in', secret: SECRET, events: ['pool.dry'] }],
      allowPrivateWebhooks: true,
    },
  );
  const { code } = shop.anna;
  const asAdmin = { authorization: `Bearer ${ADMIN_KEY}` };
  const by = (visitor: string) => ({ authorization: `Bearer ${visitor}` });
  const program = { program: 'default' };
  let count = 0;
  const fresh = () => `fresh-${++count}`;

  const order = (id: string, more: object = {}) => ({
    ...{ id, total: '50.00', currency: 'USD', code, customer: { id: `c-${id}` }, ...more },
  });
  const sell = async (more: object = {}) => {
    const id = fresh();
    await shop.webhook('paid', order(id, { ...more, total: 50 }) as object);
    return id;
  };
  /** Two browsers name two advocates: a person has to look. */
  const held = async () => {
    const id = fresh();
    await shop.order({ id, visitor: BEN, touches: [{ code, daysAgo: 1 }] });
    shop.later({ minutes: 1 });
    const hers = [{ code: shop.cara.code, daysAgo: 1 }];
    await shop.order({ id, visitor: 'visitor-of-dan-00001', touches: hers });
    await shop.webhook('paid', { id, customer: { id: `c-${id}` } });
    return id;
  };
  const rewardOf = async (id: string) => {
    const { conversions } = await shop.conversions();
    const rewards = conversions.find(({ orderId }) => orderId === id)?.rewards ?? [];
    return rewards.find(({ side }) => side === 'advocate')?.id ?? '';
  };
  const session = async () => {
    const signedIn = await shop.post('/v1/admin/session', { key: ADMIN_KEY }, { origin: ORIGIN });
    const { csrf } = (await signedIn.json()) as { csrf: string };
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { cookie, 'x-goodword-csrf': csrf };
  };
  const sealer = openSealer([MAIL_KEY]);
  const address = (to: 'stop' | 'confirm') => ({
    to: sealAddress({ email: hashEmail(EMAIL), program: 'default' }, sealer, to),
  });
  const link = () =>
    sealLink(
      {
        ...program,
        ...{ visitor: hashVisitor(ANNA), email: hashEmail(EMAIL), page: `${ORIGIN}/` },
        until: shop.now() + 600_000,
      },
      SECRET,
    );
  const standardWebhooks = (text: string) => signed(text, shop.now());
  const spend = (id: string) => ({
    body: { ...program, id, code, amount: { amount: 1, currency: 'USD' } },
    sign: standardWebhooks,
  });
  const madeKey = async () => {
    const made = await shop.post('/v1/admin/keys', { role: 'read' }, asAdmin);
    return ((await made.json()) as { id: string }).id;
  };
  const deadMail = async () => {
    const path = '/v1/admin/messages?program=default&state=dead';
    const listed = await (await shop.ask(path, { headers: asAdmin })).json();
    return (listed as { messages: { id: string }[] }).messages[0]?.id ?? '';
  };
  /** Where the second page of Anna's friends begins. */
  const olderFriends = async () => (await shop.me(ANNA)).advocate?.nextFriends ?? '';
  const wooOrder = (id: string) => ({
    ...{ id, status: 'processing', currency: 'USD', total: '50.00', billing: {} },
    ...{ date_created_gmt: '2026-11-22T09:00:00', date_modified_gmt: '2026-11-22T09:00:00' },
  });
  const stripeEvent = (id: string) => ({
    ...{ id: `evt_${id}`, type: 'checkout.session.completed', created: 1_795_341_600 },
    data: {
      object: {
        ...{ id: `cs_${id}`, amount_total: 5_000, currency: 'usd', created: 1_795_341_600 },
        ...{ payment_status: 'paid', metadata: { order_id: id } },
      },
    },
  });
  const admin = (more: Asked = {}): Asked => ({ headers: asAdmin, query: program, ...more });

  const good: Readonly<Record<string, Good | readonly Good[]>> = {
    getProgram: () => ({ path: 'default' }),
    getInvitation: () => ({ path: code, query: program }),
    register: () => ({ body: { ...program, visitor: CARA, customer: { firstName: 'Cara' } } }),
    confirmAgain: async () => {
      const visitor = `visitor-of-${fresh()}`;
      const customer = { email: `${visitor}@shop.example` };
      await shop.post('/v1/advocates', { ...program, visitor, customer });
      return { headers: by(visitor), body: program };
    },
    report: () => ({ body: { events: [purchaseEvent({ id: fresh() })] } }),
    claim: async () => {
      const id = await sell({ code: undefined });
      await shop.order({ id, visitor: BEN });
      return { body: { ...program, visitor: BEN, orderId: id, code } };
    },
    inviteByMail: () => ({ body: { ...program, visitor: ANNA, emailHash: 'ab'.repeat(32) } }),
    getStanding: [
      () => ({ query: program, headers: by(ANNA) }),
      async () => ({ query: { ...program, before: await olderFriends() }, headers: by(ANNA) }),
    ],
    forgetMe: () => ({ query: program, headers: by('visitor-of-nobody-01') }),
    askToStopMail: () => ({ query: address('stop') }),
    stopMail: () => ({ query: address('stop'), body: 'act=resume' }),
    askToConfirmMail: () => ({ query: address('confirm') }),
    confirmMail: () => ({ query: address('confirm') }),
    setCookie: () => ({
      headers: { origin: ORIGIN },
      body: { remembered: `1~${BEN}~${code}.mia3k5c0.k` },
    }),
    handOver: () => ({
      headers: { origin: ORIGIN },
      body: { ...program, to: CHECKOUT, remembered: `1~${BEN}~${code}.mia3k5c0.k` },
    }),
    redeemHandOver: () => {
      const handed = { from: ORIGIN, to: CHECKOUT, remembered: `1~${BEN}~${code}.mia3k5c0.k` };
      const token = seal({ ...program, ...handed, until: shop.now() + 60_000 }, SECRET);
      return { headers: { origin: CHECKOUT }, body: { ...program, token } };
    },
    mailLink: () => ({ headers: by(ANNA), body: { ...program, email: `${fresh()}@shop.example` } }),
    followLink: async () => ({ query: { token: await link() } }),
    redeemLink: async () => ({ headers: by(ANNA), body: { ...program, token: await link() } }),
    getStatus: () => ({ query: { ...program, nonce: 'n-1' }, headers: by(BEN) }),
    getKeys: () => ({}),
    followShortLink: () => ({ path: code }),
    tellOrder: () => ({
      body: { ...{ type: 'order.paid', ...program }, order: order(fresh()) },
      sign: standardWebhooks,
    }),
    tellOrderOfShopify: () => ({
      body: shopifyOrder({ coupons: [code] }),
      sign: shop.sign.shopify,
    }),
    tellOrderOfWoocommerce: () => ({ body: wooOrder(fresh()), sign: shop.sign.woocommerce }),
    tellOrderOfStripe: () => ({ body: stripeEvent(fresh()), sign: shop.sign.stripe }),
    listPrograms: () => admin(),
    publishProgram: async () => {
      const listed = await (await shop.ask('/v1/admin/programs', { headers: asAdmin })).json();
      const [current] = (listed as { programs: Program[] }).programs;
      const { version: from = 0, ...written } = current ?? {};
      return admin({ path: 'default', body: { program: { ...written, shop: fresh() }, from } });
    },
    listPresets: () => admin({ query: { currency: 'EUR' } }),
    getReport: () => admin(),
    listConversions: () => admin(),
    giveCode: () => admin({ body: { ...program, code: fresh(), customer: { id: fresh() } } }),
    actOnReward: async () => {
      const id = await sell();
      return admin({ path: await rewardOf(id), body: { action: 'reject', note: 'No.' } });
    },
    simulate: () => admin({ body: { change: { rules: { windowDays: 7 } } } }),
    listMessages: () => admin({ query: { ...program, state: 'dead' } }),
    sendAgain: async () => admin({ path: await deadMail() }),
    listWebhooks: () => admin(),
    testWebhooks: () => admin(),
    signIn: () => ({ headers: { origin: ORIGIN }, body: { key: ADMIN_KEY } }),
    getSession: async () => ({ headers: await session() }),
    signOut: async () => ({ headers: await session() }),
    listAdminKeys: () => admin(),
    makeAdminKey: () => admin({ body: { role: 'act', label: 'Ben at the till' } }),
    revokeAdminKey: async () => admin({ path: await madeKey() }),
    listActs: () => admin({ query: {} }),
    exportPerson: () => admin({ query: { email: EMAIL } }),
    erasePerson: () => admin({ body: { email: `${fresh()}@shop.example` } }),
    getOpenApi: () => ({}),
    listReviews: () => admin(),
    review: async () => admin({ path: await held(), body: { action: 'approve' } }),
    listCodeUses: () => admin(),
    getCodeUse: () => admin({ path: code }),
    setCodeUse: () => admin({ path: shop.cara.code, body: { by: 'anybody' } }),
    listPools: () => admin(),
    fillPool: () => admin({ path: 'friend', body: [fresh()] }),
    generateCoupons: () => admin({ path: 'friend', body: { pattern: 'HI-####-????', count: 1 } }),
    spendCredit: () => spend(fresh()),
    returnCredit: async () => {
      const id = fresh();
      const { body } = spend(id);
      await shop.post('/v1/credit/spend', body, asAdmin);
      return { body: { ...program, id: fresh(), spend: id, amount: 1 }, sign: standardWebhooks };
    },
    getCredit: () => admin({ query: { ...program, code } }),
    getInvited: () => admin({ path: code }),
    redeem: () =>
      admin({ body: { id: `press-of-${fresh()}`, code, total: '40.00', currency: 'USD' } }),
  };

  for (let nth = 0; nth < 51; nth++) {
    await shop.visit(`visitor-of-friend-${nth}`, code);
    shop.later({ minutes: 1 });
  }
  await sell();
  await vi.waitFor(async () => {
    const { advocate } = await shop.me(ANNA);
    expect(advocate?.credit).toHaveLength(1);
    expect(advocate?.nextFriends).toBeDefined();
    expect(await deadMail()).not.toBe('');
  }, 15_000);
  return { shop, good: (id: string) => [good[id] ?? []].flat() };
}
