import { parseClaimed } from '../../protocol/claim.js';
import { register, standingOf } from '../advocate.js';
import { purchaseBy } from '../facts.js';
import { isProblem } from '../problem-shape.js';
import { judge, rules, skipped } from '../rule.js';
import { field, type Seen } from '../seen.js';
import type { Subject } from '../subject.js';

const NO_CLAIMS = 'The backend, or its program, asks nobody after the order.';
const NO_MAIL = 'The backend takes no invitations by mail.';

const isMissing = (seen: Seen) => seen.status === 404 && field(seen, 'code') === 'not-found';

/** An order that came with nothing, made now: a code must be older than the order that it is claimed for. */
const bareOrder = (subject: Subject) => ({ ...purchaseBy(subject, ''), ageMs: 0, touches: [] });

const claim = (subject: Subject, visitor: string, orderId: string, code: string): Promise<Seen> =>
  subject.ask('/v1/claims', {
    method: 'POST',
    body: { program: subject.program, visitor, orderId, code },
  });

const outcomeOf = ({ status, json }: Seen) => {
  const read = parseClaimed(json);
  return status === 200 && read.ok ? read.value.outcome : undefined;
};

const claims = rules('A claim after the order', {
  async 'A buyer who names a friend gives her the order, once, however often she says it'(subject) {
    const anna = await register(subject);
    const order = bareOrder(subject);
    await subject.send(order);
    const first = await claim(subject, order.visitor, order.order.id, anna.code);
    if (isMissing(first) || isProblem(first, 403, 'not-allowed')) return skipped(NO_CLAIMS);
    const again = await claim(subject, order.visitor, order.order.id, anna.code);
    const { standing, seen } = await standingOf(subject, anna.visitor);
    const holds =
      [first, again].every((answer) => outcomeOf(answer) === 'credited') &&
      standing.advocate?.orders === 1;
    return judge(holds, 'credited, twice, and one order of hers', first, again, seen);
  },

  async 'A claim that comes before its order waits for it'(subject) {
    const anna = await register(subject);
    const order = bareOrder(subject);
    const before = await claim(subject, order.visitor, order.order.id, anna.code);
    if (isMissing(before) || isProblem(before, 403, 'not-allowed')) return skipped(NO_CLAIMS);
    await subject.send(order);
    const { standing, seen } = await standingOf(subject, anna.visitor);
    const holds = outcomeOf(before) === 'waiting' && standing.advocate?.orders === 1;
    return judge(holds, 'waiting, then one order of hers', before, seen);
  },

  async 'Whoever did not order claims nothing, and does not learn whether there is such an order'(
    subject,
  ) {
    const anna = await register(subject);
    const order = bareOrder(subject);
    await subject.send(order);
    const there = await claim(subject, subject.visitor(), order.order.id, anna.code);
    if (isMissing(there) || isProblem(there, 403, 'not-allowed')) return skipped(NO_CLAIMS);
    const nowhere = await claim(subject, subject.visitor(), subject.fresh(), anna.code);
    const { standing, seen } = await standingOf(subject, anna.visitor);
    const holds = there.text === nowhere.text && standing.advocate?.orders === 0;
    return judge(
      holds && outcomeOf(there) === 'waiting',
      'waiting for both, and no order of hers',
      there,
      nowhere,
      seen,
    );
  },

  async 'A claim of a code that nobody owns is 404 unknown-code, and of a name 400 bad-code'(
    subject,
  ) {
    const order = bareOrder(subject);
    const nobody = await claim(subject, order.visitor, order.order.id, 'nobody-has-this');
    if (isMissing(nobody) || isProblem(nobody, 403, 'not-allowed')) return skipped(NO_CLAIMS);
    const named = await claim(subject, order.visitor, order.order.id, 'Anna Müller');
    const holds = isProblem(nobody, 404, 'unknown-code') && isProblem(named, 400, 'bad-code');
    return judge(holds, '404 unknown-code, then 400 bad-code', nobody, named);
  },
});

const invitations = rules('An invitation by mail', {
  async 'Only an advocate invites, with a hash and never with an address'(subject) {
    const anna = await register(subject);
    const invite = (visitor: string, emailHash: string) =>
      subject.ask('/v1/invitations', {
        method: 'POST',
        body: { program: subject.program, visitor, emailHash },
      });
    const hash = subject
      .fresh()
      .padEnd(64, '0')
      .replaceAll(/[^0-9a-f]/g, '0');
    const hers = await invite(anna.visitor, hash);
    if (isMissing(hers)) return skipped(NO_MAIL);
    const nobodys = await invite(subject.visitor(), hash);
    const address = await invite(anna.visitor, 'ben@example.invalid');
    const holds =
      hers.status === 204 &&
      isProblem(nobodys, 403, 'not-allowed') &&
      isProblem(address, 400, 'bad-request');
    return judge(holds, '204, 403 not-allowed, 400 bad-request', hers, nobodys, address);
  },
});

export const claimRules = [...claims, ...invitations];
