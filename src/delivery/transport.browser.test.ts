import { afterEach, expect, it } from 'vitest';
import type { ReferralEvent } from '../protocol/event.js';
import { transportTo } from './transport.js';

const real = window.fetch;
afterEach(() => {
  window.fetch = real;
});

const batch = (letters: number) => ({
  events: [{ id: 'a', surface: 'x'.repeat(letters) }] as unknown as ReferralEvent[],
});

/** The browser's own fetch, watched; `refuse` makes it fail as browsers do when their keepalive budget is used up. */
function watch(refuse = (_: Request) => false): boolean[] {
  const kept: boolean[] = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    kept.push(request.keepalive);
    if (refuse(request)) throw new TypeError('Failed to fetch');
    const { id } = (await request.clone().json()).events[0];
    return Response.json({ answers: [{ id, result: 'ok' }] });
  };
  return kept;
}

it('lets batches outlive the page as far as the 64 KiB of a page reach, and sends the rest plainly', async () => {
  const kept = watch();
  const { send } = transportTo(location.origin, () => true);
  await Promise.all([send(batch(25_000)), send(batch(25_000)), send(batch(25_000))]);
  expect(kept).toEqual([true, true, false]);
  await send(batch(25_000));
  expect(kept).toEqual([true, true, false, true]); // the budget is given back
});

it('sends plainly where another script has used up the budget', async () => {
  const kept = watch(({ keepalive }) => keepalive);
  const sent = await transportTo(location.origin, () => true).send(batch(10));
  expect(sent.answers).toEqual([{ id: 'a', result: 'ok' }]);
  expect(kept).toEqual([true, false]);
});

it('never exhausts the real budget of a browser in a hundred sends, because every answer is read', async () => {
  const { send } = transportTo(location.origin, () => true); // answers a page of HTML, or 404: read it all the same
  for (let nth = 0; nth < 100; nth++) {
    const { problem } = await send(batch(20_000));
    expect(problem?.code).not.toBe('unreachable');
  }
});
