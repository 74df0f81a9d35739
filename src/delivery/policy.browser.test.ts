import { afterEach, expect, it } from 'vitest';
import type { ReferralEvent } from '../protocol/event.js';
import { transportTo } from './transport.js';

const real = window.fetch;
const policy = document.createElement('meta');
afterEach(() => {
  window.fetch = real;
  policy.remove();
});

it('asks no more once the page’s policy has forbidden the backend, and says how to mend it', async () => {
  let asked = 0;
  window.fetch = (input, init) => {
    asked += 1;
    return real(input, init);
  };
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'self' ws: wss:";
  document.head.append(policy);
  const batch = { events: [{ id: 'a' }] as unknown as ReferralEvent[] };
  const { send, ask } = transportTo('https://backend.example/goodword', () => true);
  const { problem } = await send(batch);
  expect(problem?.message).toContain('add https://backend.example to connect-src');
  const before = asked;
  expect(before).toBeLessThanOrEqual(2); // with keepalive, and without
  expect(await send(batch)).toMatchObject({ answers: [], problem });
  expect(await ask('/v1/programs/default')).toMatchObject({ ok: false, problem });
  expect(asked).toBe(before);
});
