import { BATCH_EVENTS } from '../../protocol/limits.js';
import { opening } from '../facts.js';
import { isProblem } from '../problem-shape.js';
import { judge, rules, skipped } from '../rule.js';
import { type Subject, taken } from '../subject.js';

const post = (subject: Subject, body: unknown) =>
  subject.ask('/v1/events', { method: 'POST', body });

export const batchRules = rules('Events', {
  async 'A body that is no JSON is 400 bad-request'(subject) {
    const seen = await post(subject, '<html>not JSON</html>');
    return judge(isProblem(seen, 400, 'bad-request'), '400 bad-request', seen);
  },

  async 'JSON that is no batch is 400 bad-request'(subject) {
    const bodies = ['{}', '[]', 'null', '{"events":{}}'];
    const seen = [];
    for (const body of bodies) seen.push(await post(subject, body));
    const holds = seen.every((one) => isProblem(one, 400, 'bad-request'));
    return judge(holds, '400 bad-request for each', ...seen);
  },

  async 'A batch of fifty events is taken'(subject) {
    const events = Array.from({ length: BATCH_EVENTS }, () => opening(subject));
    const seen = await subject.send(...events);
    return judge(
      events.every(({ id }) => taken(seen, id)),
      'ok for each',
      seen,
    );
  },

  async 'A batch of more than fifty events is 413 too-large'(subject) {
    const events = Array.from({ length: BATCH_EVENTS + 1 }, () => opening(subject));
    const seen = await subject.send(...events);
    return judge(isProblem(seen, 413, 'too-large'), '413 too-large', seen);
  },

  async 'A body of more than 64 KiB is 413 too-large'(subject) {
    const event = { ...opening(subject), ballast: 'x'.repeat(66 * 1024) };
    const seen = await subject.send(event);
    return judge(isProblem(seen, 413, 'too-large'), '413 too-large', seen);
  },

  async 'A page of an allowed origin may read Retry-After'(subject) {
    const origin = subject.origin ?? new URL(subject.endpoint).origin;
    const headers = { origin };
    const body = { events: [opening(subject)] };
    const seen = await subject.ask('/v1/events', { method: 'POST', headers, body });
    const allowed = seen.headers.get('access-control-allow-origin');
    if (!allowed && !subject.origin) {
      return skipped('No page of another origin may read the answers. Name one with `origin`.');
    }
    const exposed = seen.headers.get('access-control-expose-headers') ?? '';
    const holds = !!allowed && /(^|[,\s])(retry-after|\*)([,\s]|$)/i.test(exposed);
    return judge(holds, 'Access-Control-Expose-Headers with Retry-After', seen);
  },

  async 'Every 429 and 503 says with Retry-After when to come again'(subject) {
    const busy = subject.seen.filter(({ status }) => status === 429 || status === 503);
    if (busy.length === 0) return skipped('The backend was never too busy.');
    const silent = busy.filter(({ headers }) => !headers.get('retry-after'));
    return judge(silent.length === 0, 'Retry-After', ...silent.slice(0, 3));
  },
});
