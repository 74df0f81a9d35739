import { expect, it } from 'vitest';
import type { Answer, Batch } from '../protocol/batch.js';
import type { ReferralEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import { fanOut } from './fan-out.js';
import { purchase, share, visit } from './testing/events.js';

const okFor = ({ events }: Batch) => ({
  answers: events.map(({ id }): Answer => ({ id, result: 'ok' })),
});

/** A copy that writes down what it hears and answers by a script, then `ok`. */
function listener(...script: ((batch: Batch) => { answers: Answer[]; pauseMs?: number })[]) {
  const heard: Batch['events'][] = [];
  return {
    heard,
    ids: () => heard.map((events) => events.map(({ id }) => id)),
    async send(batch: Batch) {
      heard.push(batch.events);
      return (script.shift() ?? okFor)(batch);
    },
  };
}
const retryFor = (pauseMs: number) => (batch: Batch) => ({
  answers: batch.events.map(({ id }): Answer => ({ id, result: 'retry' })),
  pauseMs,
});

it('answers with the main backend’s words, and copies to the others what it took', async () => {
  const copy = listener();
  const answers: Answer[] = [
    { id: visit.id, result: 'ok' },
    { id: share.id, result: 'drop', reason: 'unknown-code' },
    { id: purchase.id, result: 'duplicate' },
  ];
  const { send } = fanOut(async () => ({ answers, pauseMs: 5 }), [copy.send]);
  expect(await send({ events: [visit, share, purchase] })).toEqual({ answers, pauseMs: 5 });
  expect(copy.ids()).toEqual([[visit.id, purchase.id]]);
});

it('is not held up by a copy that never answers, rejects or throws', async () => {
  const copy = listener();
  const { send } = fanOut(
    async (batch) => okFor(batch),
    [
      () => new Promise(() => {}),
      () => Promise.reject(new Error('blocked')),
      () => {
        throw new Error('broken');
      },
      copy.send,
    ],
  );
  expect((await send({ events: [visit] })).answers).toEqual([{ id: visit.id, result: 'ok' }]);
  expect(copy.ids()).toEqual([[visit.id]]);
});

it('gives a copy again what it could not take, older by the time that has passed', async () => {
  let now = 1_000;
  const copy = listener(retryFor(0));
  const { send } = fanOut(async (batch) => okFor(batch), [copy.send], { now: () => now });
  await send({ events: [visit] });
  now += 5_000;
  await send({ events: [share] });
  expect(copy.ids()).toEqual([[visit.id], [visit.id, share.id]]);
  expect(copy.heard[1]?.[0]?.ageMs).toBe(visit.ageMs + 5_000);
  await send({ events: [purchase] });
  expect(copy.ids()[2]).toEqual([purchase.id]);
});

it('leaves a copy alone for as long as it asked', async () => {
  let now = 1_000;
  const copy = listener(retryFor(60_000));
  const { send } = fanOut(async (batch) => okFor(batch), [copy.send], { now: () => now });
  await send({ events: [visit] });
  now += 30_000;
  await send({ events: [share] });
  expect(copy.heard).toHaveLength(1);
  now += 30_000;
  await send({ events: [purchase] });
  expect(copy.ids()[1]).toEqual([visit.id, share.id, purchase.id]);
});

it('copies nothing that the main backend has not taken yet', async () => {
  const copy = listener();
  const { send } = fanOut(async (batch) => retryFor(0)(batch), [copy.send]);
  await send({ events: [visit] });
  expect(copy.heard).toEqual([]);
});

it('copies nothing any more of a visitor who took her consent back, also while the main backend was asked', async () => {
  const asked: string[] = [];
  const copy = listener(retryFor(0));
  let answer = () => {};
  const main = {
    send: (batch: Batch) =>
      new Promise<ReturnType<typeof okFor>>((resolve) => {
        answer = () => resolve(okFor(batch));
      }),
    async forget(_: string, visitor: string) {
      asked.push(visitor);
      return ok(true as const);
    },
  };
  const { send, forget } = fanOut(main, [copy.send]);
  const sendOne = async (event: ReferralEvent, meanwhile?: () => unknown) => {
    const sent = send({ events: [event] });
    await meanwhile?.();
    answer();
    await sent;
  };
  await sendOne(visit); // the copy wants it again
  await sendOne(share, () => forget('default', share.visitor));
  await sendOne({ ...purchase, visitor: 'the-next-visitor-1' });
  expect(copy.ids()).toEqual([[visit.id], [purchase.id]]);
  expect(asked).toEqual([visit.visitor]);
  expect(await fanOut(main.send, []).forget('default', 'somebody')).toEqual(ok(true));
});

it('keeps the other verbs of the main backend', () => {
  const main = { send: async (batch: Batch) => okFor(batch), program: () => 'the program' };
  expect(fanOut(main, []).program()).toBe('the program');
});
