import { register } from '../advocate.js';
import { visitBy } from '../facts.js';
import { isProblem } from '../problem-shape.js';
import { judge, rules, skipped } from '../rule.js';
import { field, type Seen } from '../seen.js';
import type { Subject } from '../subject.js';

const NO_STATUS = 'The backend vouches for nobody.';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const statusOf = (subject: Subject, visitor: string, query = ''): Promise<Seen> =>
  subject.ask(`/v1/status?program=${encodeURIComponent(subject.program)}${query}`, {
    headers: bearer(visitor),
  });

/** A part of the signed status, whoever signed it. */
function partOf(seen: Seen, index: 0 | 1): Record<string, unknown> {
  const part = String(field(seen, 'status')).split('.')[index] ?? '';
  try {
    return Object(JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    return {};
  }
}

const encoded = (value: object) =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

export const identityRules = rules('Who somebody is', {
  async 'A status is signed, of this program, with the nonce, and holds for minutes only'(subject) {
    const seen = await statusOf(subject, subject.visitor(), '&nonce=cart-7');
    if (seen.status === 404) return skipped(NO_STATUS);
    const { typ, alg } = partOf(seen, 0);
    const { program, nonce, valid, reason, exp } = partOf(seen, 1);
    const leftMs = Number(exp) * 1_000 - subject.now();
    const holds =
      seen.status === 200 &&
      typ === 'referral-status+jwt' &&
      ['HS256', 'RS256', 'ES256'].includes(String(alg)) &&
      program === subject.program &&
      nonce === 'cart-7' &&
      valid === false &&
      reason === 'not-invited' &&
      leftMs > 0 &&
      leftMs <= 301_000;
    return judge(holds, 'a status of somebody who was not invited, for five minutes', seen);
  },

  async 'A friend who came by a link is vouched for, with the code'(subject) {
    const { code } = await register(subject);
    const visitor = subject.visitor();
    await subject.send(visitBy(subject, code, visitor));
    const seen = await statusOf(subject, visitor);
    if (seen.status === 404) return skipped(NO_STATUS);
    const { valid, referredBy } = partOf(seen, 1);
    return judge(valid === true && referredBy === code, `valid, by ${code}`, seen);
  },

  async 'A customer token that nobody signed opens nothing'(subject) {
    const { program } = subject;
    const claims = { sub: 'c-1', aud: 'goodword', exp: Math.floor(subject.now() / 1_000) + 600 };
    const token = `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`;
    const body = { program, visitor: subject.visitor(), customerToken: token };
    const answers = [
      await subject.ask('/v1/advocates', { method: 'POST', body }),
      await subject.ask(`/v1/me?program=${encodeURIComponent(program)}`, {
        headers: bearer(`${token}AAAA`),
      }),
    ];
    const holds = answers.every((seen) => isProblem(seen, 401, 'unauthorised'));
    return judge(holds, '401 unauthorised for both', ...answers);
  },

  async 'Whoever asks for a link by mail does not learn whether the address is known'(subject) {
    const { program } = subject;
    const known = `${subject.fresh()}@example.invalid`;
    const visitor = subject.visitor();
    await subject.ask('/v1/advocates', {
      method: 'POST',
      body: { program, visitor, customer: { email: known } },
    });
    const answers: Seen[] = [];
    for (const email of [known, `${subject.fresh()}@example.invalid`]) {
      const asking = { method: 'POST', body: { program, email }, headers: bearer(visitor) };
      answers.push(await subject.ask('/v1/me/link', asking));
    }
    const [one, two] = answers;
    if (one?.status === 404) return skipped('The backend sends no mail.');
    const holds = one?.status === 202 && two?.status === 202 && one.text === two.text;
    return judge(holds, '202 and the same answer for both', ...answers);
  },
});
