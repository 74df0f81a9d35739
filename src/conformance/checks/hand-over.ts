import { parseHandOverToken } from '../../protocol/hand-over.js';
import { isProblem } from '../problem-shape.js';
import { judge, rules, skipped } from '../rule.js';
import { field, type Seen } from '../seen.js';
import type { Subject } from '../subject.js';

const NOT_OFFERED = 'The backend hands nobody over.';

const originOf = ({ endpoint }: Subject) => new URL(endpoint).origin;

/** A token from the backend's own origin to itself: the only one that every backend must know. */
async function issue(subject: Subject, remembered = `1~${subject.visitor()}`, from?: string) {
  const origin = originOf(subject);
  const { program } = subject;
  const seen = await subject.ask('/v1/hand-over', {
    method: 'POST',
    body: { program, to: origin, remembered },
    headers: { origin: from ?? origin },
  });
  const parsed = parseHandOverToken(seen.json);
  return { seen, remembered, token: parsed.ok ? parsed.value.token : '' };
}

const redeem = (subject: Subject, token: string, origin = originOf(subject)): Promise<Seen> =>
  subject.ask('/v1/hand-over/redeem', {
    method: 'POST',
    body: { program: subject.program, token },
    headers: { origin },
  });

export const handOverRules = rules('Hand-over to another domain', {
  async 'A token is redeemed once'(subject) {
    const { seen, token } = await issue(subject);
    if (seen.status === 404) return skipped(NOT_OFFERED);
    const [first, second] = [await redeem(subject, token), await redeem(subject, token)];
    const holds = first.status === 200 && field(first, 'from') === originOf(subject);
    return judge(
      holds && isProblem(second, 409, 'replayed'),
      '200, then 409 replayed',
      first,
      second,
    );
  },

  async 'A token is for one origin, and a stranger does not use it up'(subject) {
    const { seen, token } = await issue(subject);
    if (seen.status === 404) return skipped(NOT_OFFERED);
    const stranger = await redeem(subject, token, 'https://stranger.example');
    const right = await redeem(subject, token);
    const holds = isProblem(stranger, 403, 'not-allowed') && right.status === 200;
    return judge(holds, '403 not-allowed, then 200', stranger, right);
  },

  async 'A token that was made up or changed is 401 bad-signature'(subject) {
    const { seen, token } = await issue(subject);
    if (seen.status === 404) return skipped(NOT_OFFERED);
    const changed = token.slice(0, 30) + (token[30] === 'A' ? 'B' : 'A') + token.slice(31);
    const answers = [await redeem(subject, changed), await redeem(subject, 'A'.repeat(100))];
    const holds = answers.every((answer) => isProblem(answer, 401, 'bad-signature'));
    return judge(holds, '401 bad-signature for both', ...answers);
  },

  async 'A page that is not the shop’s gets no token'(subject) {
    const { seen } = await issue(subject, undefined, 'https://stranger.example');
    if (seen.status === 404) return skipped(NOT_OFFERED);
    return judge(isProblem(seen, 403, 'not-allowed'), '403 not-allowed', seen);
  },
});
