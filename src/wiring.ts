import type { Goodword } from './api.js';
import { openShelf } from './delivery/shelf.js';
import { type Dropped, dropped, waitingIds, writeAhead } from './delivery/write-ahead.js';
import { followLanding } from './landing.js';
import { createListeners } from './listeners.js';
import { followMarkup } from './markup.js';
import { once } from './once.js';
import type { Settings } from './options.js';
import type { Answer } from './protocol/batch.js';
import type { EventType } from './protocol/event.js';
import type { Problem } from './protocol/problem.js';
import { no, ok, type Result } from './protocol/result.js';
import type { Engine, Parts, Stage } from './stage.js';
import { privacyControl, whenActivated } from './tracking/activation.js';
import { pageOf } from './tracking/capture.js';
import { createValve, startingConsent } from './tracking/consent.js';
import { freshId } from './tracking/fresh-id.js';
import { openMemory } from './tracking/memory.js';
import { type Note, noteId } from './tracking/note.js';
import { visitorOf } from './tracking/visitor.js';

// Script tag and npm, or two script tags, on one page: the first one stays. A registered symbol is the only
// name that two copies of this file share.
const LIVE = Symbol.for('goodword');
type Page = Window & { [LIVE]?: Goodword | undefined };

/**
 * Lays the track on this page: landing -> consent -> memory -> note on disk; the rest of it, from note to backend
 * and from program to popup, comes in when there is something to do. A second call answers the first one's object.
 */
export function wire(settings: Settings, parts: Parts): Goodword {
  const page: Page = window;
  if (page[LIVE]) {
    console.warn('goodword: started twice');
    return page[LIVE];
  }

  const { on, tell } = createListeners();
  const memory = openMemory(location.hostname, settings.cookieDomain);
  const shelf = openShelf(() => localStorage);
  const answers: Answer[] = [];
  const refused: Dropped[] = [];
  let problem: Problem | undefined;
  let running: Engine | undefined;
  let stopped = false;
  const ended = no('stopped', 'Destroyed');

  const valve = createValve('pending', () => {
    memory.erase();
    for (const key of shelf.keys()) if (key.startsWith('gw.')) shelf.remove(key);
  });
  const trouble = (found: Problem) => {
    if (stopped) return;
    problem = found;
    console.warn(`goodword: ${found.code}: ${found.message}`);
  };
  const visitor = () => visitorOf(memory);

  function report(type: EventType, input: unknown, at = Date.now()): Promise<Result<Answer>> {
    const program = settings.programId;
    const id = noteId(type, program, input, freshId());
    return new Promise((resolve) => {
      if (stopped) return resolve(ended);
      const write = () => {
        const { touches } = memory.read();
        const page = pageOf(location);
        const note: Note = { id, type, at, program, visitor: visitor(), page, touches, input };
        try {
          writeAhead(shelf, note);
        } catch (error) {
          // Circular, or a BigInt: no JSON can be made of it.
          const failed = no('bad-event', String(error));
          trouble(failed.problem);
          return resolve(failed);
        }
        // A note whose way to the backend is blocked waits for the next page.
        void engine().then((found) => {
          if (!found.ok) trouble(found.problem);
          resolve(found.ok ? found.value.accept(note) : ok({ id, result: 'retry' }));
        });
      };
      valve.pass(write, () => {
        refused.push({ id, reason: 'consent-denied' });
        resolve(no('consent-denied', 'Refused'));
      });
    });
  }

  const stage: Stage = {
    settings,
    parts,
    valve,
    memory,
    shelf,
    answers,
    tell,
    report,
    visitor,
    trouble,
    invited(invitation) {
      tell('invited', invitation);
      markup.fill();
    },
  };
  const engine = once(async () => {
    const { startEngine } = await parts.delivery();
    if (stopped) return ended;
    running = startEngine(stage);
    return ok(running);
  });
  const open = async (surface: string, opener?: Element) => {
    const found = stopped ? ended : await engine();
    return found.ok ? found.value.open(surface, opener) : found;
  };
  followLanding(stage);
  const markup = followMarkup({
    declared: (order) => (order.ok ? report('purchase', order.value) : trouble(order.problem)),
    open: (opener) => open('button', opener),
    prepare: () => engine().then((found) => found.ok && found.value.prepare()),
    code: () =>
      memory
        .read()
        .touches.filter((touch) => touch.known)
        .slice(-1)[0]?.code,
  });
  // Until the page is really shown, the valve is shut, whatever the shopper decided.
  let wanted = startingConsent(settings.consent, privacyControl(navigator));
  let apply = () => {};
  whenActivated(document, () => {
    apply = () => {
      valve.set(wanted);
      // What an earlier page left, or a code that nobody has looked up yet.
      const todo =
        waitingIds(shelf).length > 0 || memory.read().touches.slice(-1)[0]?.known === false;
      if (wanted === 'granted' && todo) void engine();
    };
    apply();
  });

  const goodword: Goodword = {
    purchase: (order) => report('purchase', order),
    lead: (input) => report('lead', input),
    signup: (input) => report('signup', input),
    open: (options) => open('api', options?.opener),
    close: () => running?.close(),
    on,
    status: () => ({
      consent: valve.state(),
      visitor: !!memory.read().visitor,
      cookie: memory.keeping(),
      touches: memory.read().touches,
      waiting: waitingIds(shelf).length + valve.held(),
      dropped: [...dropped(shelf), ...refused],
      answers,
      problem,
    }),
    consent(state) {
      wanted = state;
      apply();
    },
    destroy() {
      stopped = true;
      apply = () => {};
      markup.stop();
      running?.stop();
      running = undefined;
      if (page[LIVE] === goodword) delete page[LIVE];
    },
  };
  page[LIVE] = goodword;
  return goodword;
}
