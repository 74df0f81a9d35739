import { isProblem } from '../problem-shape.js';
import { judge, rules, skipped } from '../rule.js';
import type { Seen } from '../seen.js';
import type { Subject } from '../subject.js';

const NOT_OFFERED = 'The backend sets no cookies.';

const setCookie = (
  subject: Subject,
  site: string,
  body: object = { remembered: `1~${subject.visitor()}` },
): Promise<Seen> =>
  subject.ask('/v1/cookie', {
    method: 'POST',
    body,
    headers: { origin: new URL(subject.endpoint).origin, 'sec-fetch-site': site },
  });

export const cookieRules = rules('The cookie that the backend sets', {
  async 'A page of the same origin gets its cookie, for all paths and 400 days'(subject) {
    const seen = await setCookie(subject, 'same-origin');
    if (seen.status === 404) return skipped(NOT_OFFERED);
    const line = seen.headers.get('set-cookie') ?? '';
    const wanted = [/^gw=1~/, /max-age=34560000/i, /path=\/(;|$)/i, /samesite=lax/i];
    const holds = seen.status === 204 && wanted.every((part) => part.test(line));
    return judge(holds, '204 and gw=1~…; Max-Age=34560000; Path=/; SameSite=Lax', seen);
  },

  async 'A page of another site or a neighbouring host gets none'(subject) {
    const answers = [await setCookie(subject, 'cross-site'), await setCookie(subject, 'same-site')];
    if (answers.every(({ status }) => status === 404)) return skipped(NOT_OFFERED);
    const holds = answers.every(
      (seen) => isProblem(seen, 403, 'not-allowed') && !seen.headers.has('set-cookie'),
    );
    return judge(holds, '403 not-allowed and no cookie', ...answers);
  },

  async 'Nothing but what a browser remembers is ever set as a cookie'(subject) {
    const remembered = `1~${subject.visitor()}`;
    const bodies = [
      { remembered: 'session=1' },
      { remembered: `${remembered}; Domain=a.example` },
      { remembered, domain: 'a.example' },
    ];
    const answers: Seen[] = [];
    for (const body of bodies) answers.push(await setCookie(subject, 'same-origin', body));
    if (answers.every(({ status }) => status === 404)) return skipped(NOT_OFFERED);
    const holds = answers.every(
      (seen) => isProblem(seen, 400, 'bad-request') && !seen.headers.has('set-cookie'),
    );
    return judge(holds, '400 bad-request and no cookie', ...answers);
  },
});
