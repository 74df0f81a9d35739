import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RewardTold, WebhookMessage } from '../ledger/message.js';
import { listeningShop } from '../webhooks/listening-shop.fixture.js';
import { shopWithMail } from './mails.fixture.js';
import { PROGRAM, SECRET } from './open-shop.fixture.js';

let ear: Awaited<ReturnType<typeof listeningShop>>;
let shop: Awaited<ReturnType<typeof shopWithMail>>;
beforeEach(async () => {
  ear = await listeningShop();
});
afterEach(async () => {
  await shop.close();
  await ear.close();
});

const prize = { kind: 'credit', value: { amount: 1_234, currency: 'USD' } } as const;
const mystery = { kind: 'mystery', prizes: [{ weight: 1, offer: prize }] } as const;
const told = () =>
  ear.received.map(({ body }) => JSON.parse(body) as WebhookMessage<Partial<RewardTold>>);

it('a hidden gift stays hidden in mails and webhooks until it is earned', async () => {
  shop = await shopWithMail({
    rules: { holdDays: 14 },
    program: { offers: { ...PROGRAM.offers, advocate: mystery } },
    options: { webhooks: [{ url: ear.url, secret: SECRET }], allowPrivateWebhooks: true },
  });
  await shop.order(shop.touched);
  const [mail] = await shop.mailsTo('anna@shop.example', 2);
  expect(mail?.subject).toMatch(/^Masz nagrodę/);
  expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toContain('12,34');

  await shop.webhook('paid', { total: 40 });
  await ear.has(3);
  const earned = told().find(
    ({ type, data }) => type === 'reward.earned' && data.reward?.side === 'advocate',
  );
  expect(earned?.data.reward?.drawn).toEqual({
    commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
    subject: '["default","1001","advocate"]',
  });
  expect(earned?.data.reward?.value).toBeUndefined();

  shop.later({ days: 14 });
  await shop.me('visitor-of-anna-0001');
  await vi.waitFor(() => {
    const open = told().find(
      ({ type, data }) => type === 'reward.approved' && data.reward?.side === 'advocate',
    );
    expect(open?.data.reward).toMatchObject({ value: prize.value, drawn: { prize } });
  });
});
