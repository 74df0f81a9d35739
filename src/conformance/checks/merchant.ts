import { isRecord } from '../../protocol/shape.js';
import { register } from '../advocate.js';
import { purchaseBy } from '../facts.js';
import { isProblem } from '../problem-shape.js';
import { judge, type Rule, rules, skipped } from '../rule.js';
import { field } from '../seen.js';
import type { Subject } from '../subject.js';

export const asMerchant = (subject: Subject, path: string, body?: unknown) =>
  subject.ask(`/v1/admin/${path}`, {
    headers: { authorization: `Bearer ${subject.adminKey}` },
    ...(body !== undefined && { method: 'POST', body }),
  });

export const withKey =
  (look: Rule['look']): Rule['look'] =>
  async (subject) =>
    subject.adminKey ? look(subject) : skipped('Needs the adminKey.');

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const ADDRESSES = ['programs', 'report?program=x', 'conversions?program=x'];

export const merchantRules = rules('The protocol, version 1', {
  async 'Nobody sees the merchant’s numbers without the admin key'(subject) {
    const seen = [];
    for (const address of ADDRESSES) {
      seen.push(await subject.ask(`/v1/admin/${address}`));
      const headers = { authorization: `Bearer ${subject.fresh()}` };
      seen.push(await subject.ask(`/v1/admin/${address}`, { headers }));
    }
    // Whoever tries many keys may be told to wait: nothing is seen either way.
    const holds = seen.every(
      (one) => isProblem(one, 401, 'unauthorised') || isProblem(one, 429, 'rate-limited'),
    );
    return judge(holds, '401 unauthorised, or 429 rate-limited, for each', ...seen);
  },

  'The merchant sees her programs': withKey(async (subject) => {
    const seen = await asMerchant(subject, 'programs');
    const programs = list(field(seen, 'programs'));
    const holds = programs.some(({ id }) => id === subject.program);
    return judge(seen.status === 200 && holds, `the program ${subject.program}`, seen);
  }),

  'An order is counted once in the report, with its day': withKey(async (subject) => {
    const { code } = await register(subject);
    const event = purchaseBy(subject, code);
    const [from, to] = [subject.now() - 86_400_000, subject.now() + 86_400_000];
    const query = `report?program=${encodeURIComponent(subject.program)}&from=${from}&to=${to}`;
    const before = await asMerchant(subject, query);
    await subject.send(event);
    await subject.send({ ...event, visitor: subject.visitor() });
    const after = await asMerchant(subject, query);
    const [was, is] = [before, after].map((seen) => field(seen, 'funnel'));
    const more = isRecord(was) && isRecord(is) && Number(is['orders']) - Number(was['orders']);
    const days = list(field(after, 'days'));
    const counted = days.reduce((sum, { orders }) => sum + Number(orders), 0);
    const holds = more === 1 && isRecord(is) && counted === is['orders'];
    return judge(holds, 'one order more, and days that add up', before, after);
  }),

  'An order is listed with the decision about it and the evidence': withKey(async (subject) => {
    const { code } = await register(subject);
    const event = purchaseBy(subject, code);
    await subject.send(event);
    const query = `conversions?program=${encodeURIComponent(subject.program)}`;
    const seen = await asMerchant(subject, query);
    const all = list(field(seen, 'conversions'));
    const decision = all.find(({ orderId }) => orderId === event.order.id)?.['decision'];
    const holds = isRecord(decision) && decision['code'] === code;
    const evidence = isRecord(decision) ? list(decision['evidence']) : [];
    return judge(holds && evidence.length > 0, `a decision for ${code}, with evidence`, seen);
  }),

  'A reward that is not there is 404 unknown-reward': withKey(async (subject) => {
    const seen = await asMerchant(subject, `rewards/${subject.fresh()}`, { action: 'approve' });
    return judge(isProblem(seen, 404, 'unknown-reward'), '404 unknown-reward', seen);
  }),

  'An action that no state allows is 409 not-allowed': withKey(async (subject) => {
    const { code } = await register(subject);
    const event = purchaseBy(subject, code);
    await subject.send(event);
    const query = `conversions?program=${encodeURIComponent(subject.program)}`;
    const all = list(field(await asMerchant(subject, query), 'conversions'));
    const order = all.find(({ orderId }) => orderId === event.order.id);
    const id = list(order?.['rewards'])[0]?.['id'];
    const path = `rewards/${encodeURIComponent(String(id))}`;
    const rejected = await asMerchant(subject, path, { action: 'reject' });
    const approved = await asMerchant(subject, path, { action: 'approve' });
    const holds = rejected.status === 200 && isProblem(approved, 409, 'not-allowed');
    return judge(holds, 'rejected, then 409 not-allowed', rejected, approved);
  }),
});
