/** The lazy part `delivery`: notes -> events -> backend -> answers. It brings the other parts when they have work. */
import { createCourier } from '../delivery/courier.js';
import { dropped } from '../delivery/dropped.js';
import { leaseOn } from '../delivery/lease.js';
import { openOutbox } from '../delivery/outbox.js';
import { pauseOn } from '../delivery/pause.js';
import { transportTo } from '../delivery/transport.js';
import type { Answer } from '../protocol/batch.js';
import type { Customer } from '../protocol/order.js';
import type { Problem } from '../protocol/problem.js';
import { no, ok, type Result } from '../protocol/result.js';
import { baseOf, createEvent } from '../tracking/event.js';
import { freshId } from '../tracking/fresh-id.js';
import { isConversion, type Note } from '../tracking/note.js';
import { once } from './once.js';
import { sentByNobody } from './sent-by-nobody.js';
import type { Engine, Following, PartsByName, Sharing, Stage } from './stage.js';

const ANSWERS_KEPT = 20;

export function start(stage: Stage): Engine {
  const { settings, shelf, parts, trouble, may, memory } = stage;
  const ours = transportTo(settings.endpoint, may);
  const ended = no('stopped', 'Destroyed');
  const now = Date.now;
  const answers: Answer[] = [];
  let awaiting: { noteId: string; id: string; resolve: (result: Result<Answer>) => void }[] = [];
  let reader: PartsByName['conversion'] | undefined;
  let customer: Customer | undefined;
  let following: Following | undefined;
  let shown: Sharing | undefined;
  let told: string | undefined;
  let stopAsking = () => {};
  let stopped = false;

  const conversion = once(async () => {
    reader = await parts('conversion');
    return ok(reader);
  });

  /** Reads a note that waits: for consent, and a conversion for its part. */
  const toEvent = (note: Note) => {
    if (!may()) return undefined;
    if (!isConversion(note))
      return ok(createEvent(note, now(), (from) => sentByNobody(stage, from)));
    if (!reader) void conversion().then((found) => found.ok && courier.flush());
    return reader?.readConversion(note, baseOf(note, now()), shelf);
  };
  const outbox = openOutbox({
    shelf,
    program: settings.programId,
    toEvent: (note) => toEvent(note as Note),
    now,
  });

  /** What became of a note that is on disk no more. */
  const fate = (noteId: string, id: string): Result<Answer> => {
    const lost = may()
      ? dropped(shelf).find((one) => one.id === noteId)
      : ({ reason: 'consent-denied' } as const);
    if (lost) return no(lost.reason, 'Refused');
    return ok(answers.find((one) => one.id === id) ?? { id, result: 'ok' });
  };

  const heard = (latest: readonly Answer[], problem?: Problem) => {
    // A problem that stays is told once, not at every try.
    if (problem && problem.message !== told) trouble({ ok: false, problem });
    if (latest.length > 0) told = problem?.message;
    answers.push(...latest);
    answers.splice(0, answers.length - ANSWERS_KEPT);
    for (const answer of latest) stage.tell('answered', answer);
    // What has left the disk without an answer here, another tab has delivered.
    awaiting = awaiting.filter(({ noteId, id, resolve }) => {
      const retried = latest.find((one) => one.id === id && one.result === 'retry');
      if (!retried && outbox.has(noteId)) return true;
      resolve(retried ? ok(retried) : fate(noteId, id));
      return false;
    });
  };

  const courier = createCourier({
    outbox,
    send: (batch) => (settings.transport ?? ours).send(batch),
    heard,
    pause: pauseOn(shelf, now),
    chance: Math.random,
    turns: navigator.locks ?? leaseOn(shelf, now, freshId()),
  });

  const arrive = () =>
    once(async () => {
      const { createSharing } = await parts('widget');
      if (stopped) return ended;
      shown?.destroy([]);
      shown = createSharing({ stage, ask: ours.ask, customer: () => customer });
      return ok(shown);
    });
  let sharing = arrive();
  // Who takes her consent back is somebody new if she gives it again: the link that she had is nobody's now.
  const { erase } = memory;
  memory.erase = () => {
    erase();
    customer = undefined;
    sharing = arrive();
  };
  const open: Engine['open'] = async (surface, options) => {
    const made = await sharing();
    const opened = made.ok ? await made.value.open(surface, options) : made;
    if (!opened.ok) trouble(opened);
    return opened;
  };

  /** Of several orders of a page, the last one asks. What cannot be loaded is missed by nobody. */
  const askToShare = (orderId: string) =>
    parts('ask').then(
      (part) => {
        stopAsking();
        if (!stopped)
          stopAsking = part.askAfterPurchase(stage, orderId, (view) => open('purchase', { view }));
      },
      () => {},
    );

  const invitation = once(async () => {
    const { followInvitation } = await parts('invitation');
    if (stopped) return ended;
    following = followInvitation(stage, ours.ask);
    return ok(following);
  });
  /** Whoever came by a code; asked again with every note, because consent may come later than we do. */
  const follow = () => {
    if (memory.read().touches.length > 0) {
      void invitation().then((found) => found.ok && found.value.look());
    }
  };
  // Fetched with what is reported: whoever takes it back often leaves the page with it.
  parts('consent').catch(() => {});
  follow();
  stage.news = () => ({ answers, dropped: dropped(shelf) });

  return {
    open,
    async accept(note) {
      const { id: noteId } = note;
      follow();
      const ready = isConversion(note) ? await conversion() : ok(true);
      if (!ready.ok) trouble(ready);
      const made = ready.ok && !stopped && toEvent(note);
      // On disk it is; the next page delivers it.
      if (!made)
        return outbox.has(noteId) ? ok({ id: noteId, result: 'retry' }) : fate(noteId, noteId);
      if (!made.ok) {
        outbox.drop(noteId, made.problem.code);
        return trouble(made);
      }
      const event = made.value;
      if ('order' in event) {
        customer = event.order.customer ?? customer;
        if (settings.askAfterPurchase) void askToShare(event.order.id);
      }
      // The courier may have been faster: it begins with whatever is on disk.
      if (!outbox.has(noteId)) return fate(noteId, event.id);
      if (!courier.flush()) return ok({ id: event.id, result: 'retry' });
      return new Promise((resolve) => {
        awaiting.push({ noteId, id: event.id, resolve });
      });
    },
    async prepare(opener, view) {
      const made = await sharing();
      const ready = made.ok ? await made.value.prepare(opener, view) : made;
      // Nobody sees that who has not pressed anything.
      if (!ready.ok && !opener) trouble(ready);
      return ready;
    },
    close() {
      shown?.close();
      following?.close();
    },
    stop() {
      stopped = true;
      courier.stop();
      stopAsking();
      shown?.destroy();
      following?.stop();
      for (const { resolve } of awaiting) resolve(ended);
    },
  };
}
