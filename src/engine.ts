/** The lazy part `delivery`: notes -> events -> backend -> answers, and what the backend knows of a code. */
import { complete } from './delivery/backend.js';
import { createCourier } from './delivery/courier.js';
import { openOutbox } from './delivery/outbox.js';
import { backendAt } from './delivery/transport.js';
import { dropped, waitingIds } from './delivery/write-ahead.js';
import { lookUp } from './invitation.js';
import { once } from './once.js';
import type { Answer } from './protocol/batch.js';
import type { Customer } from './protocol/order.js';
import type { Problem } from './protocol/problem.js';
import { no, ok, type Result } from './protocol/result.js';
import type { Engine, Sharing, Stage, Welcome } from './stage.js';
import { askFirstTime } from './tracking/asked.js';
import { createEvent } from './tracking/event.js';
import type { Note } from './tracking/note.js';

const ANSWERS_KEPT = 20;

export function startEngine(stage: Stage): Engine {
  const { settings, shelf, trouble } = stage;
  const backend = settings.transport ? complete(settings.transport) : backendAt(settings.endpoint);
  const outbox = openOutbox(shelf, settings.programId, (note) =>
    createEvent(note as Note, Date.now()),
  );
  let awaiting: { noteId: string; id: string; resolve: (result: Result<Answer>) => void }[] = [];
  let customer: Customer | undefined;
  let shown: Sharing | undefined;
  let card: Welcome | undefined;
  let stopped = false;

  const settle = (of: (one: (typeof awaiting)[0]) => Result<Answer> | undefined) => {
    awaiting = awaiting.filter((one) => {
      const result = of(one);
      if (result) one.resolve(result);
      return !result;
    });
  };

  const heard = (answers: readonly Answer[], problem?: Problem) => {
    if (problem) trouble(problem);
    stage.answers.push(...answers);
    stage.answers.splice(0, stage.answers.length - ANSWERS_KEPT);
    settle(({ id }) => {
      const answer = answers.find((one) => one.id === id);
      return answer && resultOf(answer);
    });
    for (const answer of answers) stage.tell('answered', answer);
    // What has left the disk without an answer here, another tab has delivered.
    const waiting = waitingIds(shelf);
    settle(({ noteId, id }) => (waiting.includes(noteId) ? undefined : fate(noteId, id)));
  };

  /** What became of a note that is on disk no more. */
  const fate = (noteId: string, id: string): Result<Answer> => {
    const lost = dropped(shelf).find((one) => one.id === noteId);
    if (lost) return resultOf({ id, result: 'drop', reason: lost.reason });
    return resultOf(stage.answers.find((one) => one.id === id) ?? { id, result: 'ok' });
  };

  const courier = createCourier({
    outbox,
    send: (batch) => backend.send(batch),
    heard,
    now: Date.now,
    chance: Math.random,
    locks: navigator.locks,
  });

  const sharing = once(async () => {
    const { createSharing } = await stage.parts.widget();
    if (stopped) return no('stopped', 'Goodword was destroyed on this page.');
    shown = createSharing({ stage, backend, customer: () => customer });
    return ok(shown);
  });
  const open: Engine['open'] = async (surface, opener) => {
    const made = await sharing();
    const opened = made.ok ? await made.value.open(surface, opener) : made;
    if (!opened.ok) trouble(opened.problem);
    return opened;
  };

  void lookUp(stage, backend).then(async (invitation) => {
    if (!invitation || stopped) return;
    stage.invited(invitation);
    // A card that cannot be loaded is missed by nobody: the code counts all the same.
    const part = await stage.parts.welcome().catch(() => undefined);
    if (!stopped) card = part?.startWelcome({ stage, backend, invitation });
  });

  return {
    open,
    accept(note) {
      const noteId = note.id;
      // On disk it is; the next page delivers it.
      if (stopped) return Promise.resolve(ok({ id: noteId, result: 'retry' }));
      const made = createEvent(note, Date.now());
      if (!made.ok) {
        outbox.drop(noteId, made.problem.code);
        trouble(made.problem);
        return Promise.resolve(made);
      }
      const event = made.value;
      if ('order' in event) customer = event.order.customer ?? customer;
      if ('order' in event && settings.askAfterPurchase && askFirstTime(shelf, event.order.id)) {
        void open('purchase');
      }
      // The courier may have been faster: it begins with whatever is on disk.
      if (!waitingIds(shelf).includes(noteId)) return Promise.resolve(fate(noteId, event.id));
      return new Promise((resolve) => {
        awaiting.push({ noteId, id: event.id, resolve });
        courier.flush();
      });
    },
    prepare: () => void sharing().then((made) => made.ok && made.value.prepare()),
    close() {
      shown?.close();
      card?.close();
    },
    stop() {
      stopped = true;
      courier.stop();
      shown?.destroy();
      card?.close();
      settle(() => no('stopped', 'Goodword was destroyed on this page.'));
    },
  };
}

const resultOf = (answer: Answer): Result<Answer> =>
  answer.result === 'drop' ? no(answer.reason, 'This event will never be stored.') : ok(answer);
