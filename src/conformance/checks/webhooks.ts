import { register, standingOf } from '../advocate.js';
import { purchaseBy } from '../facts.js';
import { isProblem } from '../problem-shape.js';
import { judge, type Rule, rules, skipped } from '../rule.js';
import { signed } from '../sign.js';
import type { Subject } from '../subject.js';

const order = (subject: Subject, id: string, type = 'order.paid') => {
  const { program } = subject;
  const order = { id, total: '42.00', currency: 'USD', firstOrder: true };
  return JSON.stringify({ type, program, order });
};

const post = (subject: Subject, body: string, headers: Record<string, string>) =>
  subject.ask('/v1/orders/generic', { method: 'POST', body, headers });

async function tell(subject: Subject, orderId: string, type?: string, at = subject.now()) {
  const body = order(subject, orderId, type);
  const headers = await signed(subject.webhookSecret ?? '', subject.fresh(), at, body);
  return { seen: await post(subject, body, headers), again: () => post(subject, body, headers) };
}

// Nobody's: as long as a real one, so that only the signature is wrong.
const OTHER_SECRET = `whsec_${btoa('the-secret-of-another-shop')}`;

const withSecret =
  (look: Rule['look']): Rule['look'] =>
  async (subject) =>
    subject.webhookSecret ? look(subject) : skipped('Needs the webhookSecret.');

export const webhookRules = rules('Order webhooks', {
  async 'An order that nobody signed is 401 bad-signature'(subject) {
    const seen = await post(subject, order(subject, subject.fresh()), {});
    return judge(isProblem(seen, 401, 'bad-signature'), '401 bad-signature', seen);
  },

  async 'An order signed with another secret is 401 bad-signature'(subject) {
    const body = order(subject, subject.fresh());
    const headers = await signed(OTHER_SECRET, subject.fresh(), subject.now(), body);
    const seen = await post(subject, body, headers);
    return judge(isProblem(seen, 401, 'bad-signature'), '401 bad-signature', seen);
  },

  'An order whose body was changed after signing is 401 bad-signature': withSecret(
    async (subject) => {
      const body = order(subject, subject.fresh());
      const secret = subject.webhookSecret ?? '';
      const headers = await signed(secret, subject.fresh(), subject.now(), body);
      const seen = await post(subject, body.replace('42.00', '42000.00'), headers);
      return judge(isProblem(seen, 401, 'bad-signature'), '401 bad-signature', seen);
    },
  ),

  'An order that was signed an hour ago is 401 bad-signature': withSecret(async (subject) => {
    const hourAgo = subject.now() - 3_600_000;
    const { seen } = await tell(subject, subject.fresh(), 'order.paid', hourAgo);
    return judge(isProblem(seen, 401, 'bad-signature'), '401 bad-signature', seen);
  }),

  'A signed order is stored, and a delivery that was seen before changes nothing': withSecret(
    async (subject) => {
      const { visitor, code } = await register(subject);
      const event = purchaseBy(subject, code);
      await subject.send(event);
      const { seen, again } = await tell(subject, event.order.id);
      const before = await standingOf(subject, visitor);
      const replay = await again();
      const after = await standingOf(subject, visitor);
      const same = before.seen.text === after.seen.text;
      const holds = seen.status === 200 && replay.status === 200 && same;
      return judge(holds, '200, 200 again, and the same standing', seen, replay, after.seen);
    },
  ),

  'A reward waits for the payment, and no longer once the order is paid': withSecret(
    async (subject) => {
      const { visitor, code } = await register(subject);
      const event = purchaseBy(subject, code);
      await subject.send(event);
      const before = await standingOf(subject, visitor);
      await tell(subject, event.order.id);
      const after = await standingOf(subject, visitor);
      const reasons = [before, after].map(({ standing }) => standing.advocate?.rewards[0]?.reason);
      const holds =
        reasons[0] === 'awaiting-payment' && !!reasons[1] && reasons[1] !== 'awaiting-payment';
      return judge(holds, 'awaiting-payment, then another reason', before.seen, after.seen);
    },
  ),

  'A webhook that comes before the browser ends in the same standing': withSecret(
    async (subject) => {
      const browserFirst = await rewardAfter(subject, ['browser', 'webhook']);
      const webhookFirst = await rewardAfter(subject, ['webhook', 'browser']);
      const holds = !!browserFirst.reward && browserFirst.reward === webhookFirst.reward;
      return judge(holds, 'the same state', browserFirst.seen, webhookFirst.seen);
    },
  ),

  'A refunded order takes its reward back': withSecret(async (subject) => {
    const { visitor, code } = await register(subject);
    const event = purchaseBy(subject, code);
    await subject.send(event);
    await tell(subject, event.order.id);
    await tell(subject, event.order.id, 'order.refunded');
    const { seen, standing } = await standingOf(subject, visitor);
    const state = standing.advocate?.rewards[0]?.state ?? '';
    return judge(['reversed', 'rejected'].includes(state), 'reversed or rejected', seen);
  }),
});

async function rewardAfter(subject: Subject, steps: readonly ('browser' | 'webhook')[]) {
  const { visitor, code } = await register(subject);
  const event = purchaseBy(subject, code);
  for (const step of steps) {
    await (step === 'browser' ? subject.send(event) : tell(subject, event.order.id));
  }
  const { seen, standing } = await standingOf(subject, visitor);
  const { orders = 0, rewards = [] } = standing.advocate ?? {};
  const [reward] = rewards;
  return { seen, reward: reward && `${orders} ${reward.state} ${reward.reason}` };
}
