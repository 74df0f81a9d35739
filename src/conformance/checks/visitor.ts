import { forget, register, standingOf } from '../advocate.js';
import { purchaseBy, visitBy } from '../facts.js';
import { isProblem } from '../problem-shape.js';
import { failed, judge, rules, skipped } from '../rule.js';
import { inWords } from '../seen.js';
import { taken } from '../subject.js';

const NO_FRIENDS = 'The backend, or its program, keeps friends to itself.';

/** How a day is told without its hour: by its noon in UTC. */
const isNoon = (at: number | undefined): boolean =>
  at !== undefined && at % 86_400_000 === 43_200_000;

export const visitorRules = rules('The visitor', {
  async 'Nobody reads a standing without a visitor id'(subject) {
    const path = `/v1/me?program=${encodeURIComponent(subject.program)}`;
    const none = await subject.ask(path);
    const bad = await subject.ask(path, { headers: { authorization: 'Bearer x' } });
    const holds = [none, bad].every((seen) => isProblem(seen, 401, 'unauthorised'));
    return judge(holds, '401 unauthorised for both', none, bad);
  },

  async 'A visitor whom nobody knows has an empty standing'(subject) {
    const { seen } = await standingOf(subject, subject.visitor());
    const empty = typeof seen.json === 'object' && Object.keys(seen.json ?? {}).length === 0;
    return judge(seen.status === 200 && empty, '200 and {}', seen);
  },

  async 'An advocate reads her own code, visits, orders and rewards'(subject) {
    const { visitor, code } = await register(subject);
    const { seen, standing } = await standingOf(subject, visitor);
    const { advocate } = standing;
    const holds = !!code && advocate?.code === code && advocate.visits === 0;
    return judge(holds && Array.isArray(advocate.earned), 'her code, with 0 visits', seen);
  },

  async 'A visit that is sent again and again, also at the same time, is one visit'(subject) {
    const { visitor, code } = await register(subject);
    const visit = visitBy(subject, code);
    await subject.send(visit);
    await Promise.all(Array.from({ length: 5 }, () => subject.send(visit)));
    const { seen, standing } = await standingOf(subject, visitor);
    return judge(standing.advocate?.visits === 1, '1 visit', seen);
  },

  async 'An order that is reported by many browsers at the same time is one order'(subject) {
    const { visitor, code } = await register(subject);
    const order = purchaseBy(subject, code);
    await Promise.all(
      Array.from({ length: 5 }, () => subject.send({ ...order, visitor: subject.visitor() })),
    );
    const { seen, standing } = await standingOf(subject, visitor);
    const holds = standing.advocate?.orders === 1 && standing.advocate.rewards.length === 1;
    return judge(holds, '1 order and 1 reward', seen);
  },

  async 'The friend reads who invited her'(subject) {
    const { code } = await register(subject, undefined, 'Anna');
    const friend = subject.visitor();
    await subject.send(visitBy(subject, code, friend));
    await subject.send({ ...purchaseBy(subject, code), visitor: friend });
    const { seen, standing } = await standingOf(subject, friend);
    return judge(standing.friend?.invitedBy === 'Anna', 'invitedBy: Anna', seen);
  },

  async 'An advocate reads how far a friend came, by the day'(subject) {
    const { visitor, code } = await register(subject);
    const friend = subject.visitor();
    await subject.send(visitBy(subject, code, friend));
    await subject.send({ ...purchaseBy(subject, code), visitor: friend });
    const { seen, standing } = await standingOf(subject, visitor);
    const friends = standing.advocate?.friends;
    if (standing.advocate && !friends) return skipped(NO_FRIENDS);
    const [one] = friends ?? [];
    const holds =
      friends?.length === 1 &&
      one?.number === 1 &&
      [one.clickedAt, one.order?.at].every(isNoon) &&
      one.order?.status === 'reported';
    return judge(holds, 'friend 1, who clicked and ordered at noon of a day', seen);
  },

  async 'A visitor who asks to be forgotten is unknown from then on, also when she asks again'(
    subject,
  ) {
    const { visitor, code } = await register(subject);
    await subject.send(visitBy(subject, code, visitor));
    const [first, second] = [await forget(subject, visitor), await forget(subject, visitor)];
    const { seen } = await standingOf(subject, visitor);
    const unknown = typeof seen.json === 'object' && Object.keys(seen.json ?? {}).length === 0;
    const holds = first.status === 204 && second.status === 204 && unknown;
    return judge(holds, '204, 204 and an empty standing', first, second, seen);
  },

  async 'Nobody is forgotten without a visitor id'(subject) {
    const none = await forget(subject, '');
    const bad = await forget(subject, 'x');
    const holds = [none, bad].every((seen) => isProblem(seen, 401, 'unauthorised'));
    return judge(holds, '401 unauthorised for both', none, bad);
  },

  async 'A friend who asks to be forgotten takes nothing from the one who invited him'(subject) {
    const { visitor, code } = await register(subject);
    const order = purchaseBy(subject, code);
    await subject.send(order);
    await forget(subject, order.visitor);
    const again = await subject.send(order);
    const { seen, standing } = await standingOf(subject, visitor);
    const holds =
      taken(again, order.id) &&
      standing.advocate?.orders === 1 &&
      standing.advocate.rewards.length === 1;
    return judge(holds, 'still 1 order and 1 reward, also when he is heard again', again, seen);
  },

  async 'The code of an advocate who is forgotten stays known, without her name'(subject) {
    const { visitor, code } = await register(subject, undefined, 'Anna');
    await forget(subject, visitor);
    const path = `/v1/codes/${code}?program=${encodeURIComponent(subject.program)}`;
    const seen = await subject.ask(path);
    const named = Object.keys(Object(seen.json)).includes('firstName');
    return judge(seen.status === 200 && !named, '200 without firstName', seen);
  },

  async 'No answer ever contains a visitor id'(subject) {
    const telling = subject.seen.find(({ text }) =>
      subject.visitors.some((visitor) => text.includes(visitor)),
    );
    return telling
      ? failed(`Wanted no visitor id in any answer. ${inWords(telling)}`)
      : { outcome: 'passed', seen: `${subject.seen.length} answers without a visitor id` };
  },
});
