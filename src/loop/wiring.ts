import type { Dropped } from '../delivery/dropped.js';
import { openShelf } from '../delivery/shelf.js';
import { waitingIds, writeAhead } from '../delivery/write-ahead.js';
import type { Answer } from '../protocol/batch.js';
import type { EventType } from '../protocol/event.js';
import type { Problem, ProblemCode } from '../protocol/problem.js';
import { no, ok, type Result } from '../protocol/result.js';
import { isPrepared, privacyControl } from '../tracking/activation.js';
import { pageOf } from '../tracking/capture.js';
import { createValve, startingConsent } from '../tracking/consent.js';
import { freshId } from '../tracking/fresh-id.js';
import { openMemory } from '../tracking/memory.js';
import { noteId } from '../tracking/note.js';
import { visitorOf } from '../tracking/visitor.js';
import type { Goodword } from './api.js';
import { followLanding } from './landing.js';
import { createListeners } from './listeners.js';
import { followMarkup } from './markup.js';
import { once } from './once.js';
import type { Settings } from './settings.js';
import type { Extra, Guest, Parts, PartsByName, Stage } from './stage.js';

// Script tag and npm, or two script tags, on one page: the first one stays. A registered symbol is the only
// name that two copies of this file share.
const LIVE = Symbol.for('goodword');
type Page = Window & { [LIVE]?: Goodword | undefined };

/**
 * Lays the track on this page: landing -> consent -> memory -> note on disk; the rest of it, from note to backend
 * and from program to popup, comes in when there is something to do. Extras join as they arrive. A second call answers the first one's object.
 */
export function wire(
  settings: Settings,
  parts: Parts,
  extras: readonly (Extra | Promise<Extra>)[] = [],
): Goodword {
  const page: Page = window;
  if (page[LIVE]) {
    console.warn('goodword: started twice');
    return page[LIVE];
  }

  const { on, tell } = createListeners();
  const memory = openMemory(location.hostname, settings.cookieDomain);
  const shelf = openShelf(() => localStorage);
  const refused: Dropped[] = [];
  const closing: (() => void)[] = [];
  let problem: Problem | undefined;
  let stopped = false;
  const undo: (() => void)[] = [];
  const ended = no('stopped', 'Destroyed');

  // By hand, not by a signal: the first one that a page makes costs it more than all of these.
  const listen = (name: string, hear: (event: Event) => void) => {
    document.addEventListener(name, hear);
    undo.push(() => document.removeEventListener(name, hear));
  };

  const valve = createValve('pending', () => {
    const { visitor } = memory.read();
    memory.erase();
    for (const key of shelf.keys()) if (key.startsWith('gw.')) shelf.remove(key);
    if (visitor) watch(visitor);
  });
  const may = () => valve.state() === 'granted';
  const trouble: Stage['trouble'] = (failure) => {
    if (!stopped) {
      problem = failure.problem;
      console.warn(`goodword: ${problem.code}: ${problem.message}`);
    }
    return failure;
  };

  function report(type: EventType, input: unknown, at = Date.now()): Promise<Result<Answer>> {
    const program = settings.programId;
    const id = noteId(type, program, input, freshId);
    const refuse = (reason: ProblemCode) => {
      refused.push({ id, reason });
      return no(reason, 'Refused');
    };
    const deliver = async (): Promise<Result<Answer>> => {
      const { touches, visitor = stage.visitor() } = memory.read();
      const note = {
        id,
        visitor,
        type,
        at,
        page: pageOf(location),
        input,
        program,
        touches,
      };
      const delivers = !!stage.news;
      if (!writeAhead(shelf, note, delivers)) return refuse('outbox-full');
      // Only conversions have the shop's own ids. Delivery needs this part for them: fetched beside it, not after it.
      if (!delivers && id.startsWith(type)) parts('conversion').catch(() => {});
      const found = await engine();
      if (found.ok) return found.value.accept(note);
      // A note whose way to the backend is blocked waits for the next page.
      trouble(found);
      return ok({ id, result: 'retry' });
    };
    return new Promise((resolve) => {
      if (stopped) return resolve(ended);
      valve.pass(
        // Circular, or a BigInt: no JSON can be made of it.
        () => resolve(deliver().catch((error) => trouble(no('bad-event', String(error))))),
        () => resolve(refuse('consent-denied')),
      );
    });
  }

  const stage: Stage = {
    settings,
    parts,
    valve,
    may,
    memory,
    shelf,
    report,
    on,
    tell,
    prepare: (...what) => share((part) => part.prepare(...what)),
    visitor: () => visitorOf(memory),
    trouble,
  };
  const bring = <Name extends 'delivery' | 'guest'>(name: Name) =>
    once(async () => {
      const { start } = await parts(name);
      if (stopped) return ended;
      const part = start(stage) as ReturnType<PartsByName[Name]['start']>;
      closing.push(part.close);
      undo.push(part.stop);
      return ok(part);
    });
  const engine = bring('delivery');
  const guest = bring('guest');
  /** Has something done by the part that shares: with consent the one that delivers too. */
  const share = async <T>(act: (part: Guest) => Promise<Result<T>>): Promise<Result<T>> => {
    // Either needs the one, which stands on the other: fetched beside them, not one after another.
    parts('widget').catch(() => {});
    parts('drawing').catch(() => {});
    const found: Result<Guest> = stopped ? ended : await (may() ? engine : guest)();
    return found.ok ? act(found.value) : found;
  };
  followLanding(stage);
  followMarkup(
    (order) => report('purchase', order),
    async (opener) => {
      const shown = await share((part) => part.open('button', { opener }));
      const href = opener.getAttribute('href');
      // Nothing of ours can be had: where the opener is a link, it leads where the shop meant it to.
      if (href && !shown.ok) location.href = href;
    },
    stage.prepare,
    listen,
  );
  const add = async (coming: Extra | Promise<Extra>) => {
    const join = async () => {
      const start = await coming;
      if (!stopped) undo.push(start(stage, goodword));
    };
    return join().catch((error) => trouble(no('unreachable', String(error))));
  };
  const watch = (forgotten?: string) => add(parts('consent').then(({ start }) => start(forgotten)));
  let decided = startingConsent(settings.consent, privacyControl(navigator));
  /** Lets the decision hold, and wakes the rest for what an earlier page left, or for whoever came by a code. */
  const apply = async (told?: unknown) => {
    // Until the page is really shown, the valve is shut, whatever the shopper decided.
    if (stopped || isPrepared(document)) return;
    valve.set(decided[0]);
    if (!may()) return;
    // Fetched with the grant: whoever takes it back often leaves the page with it.
    if (told) watch();
    // Whoever left a note on the disk has a cookie: most pages need look at neither.
    if (!(await memory.exists().catch(() => true)) || stopped || !may()) return;
    if (memory.read().touches[0] || waitingIds(shelf)[0]) void engine();
  };
  listen('prerenderingchange', apply);
  void apply();

  const goodword: Goodword = {
    purchase: (order) => report('purchase', order),
    lead: (input) => report('lead', input),
    signup: (input) => report('signup', input),
    open: (options) => share((part) => part.open('api', options)),
    close() {
      for (const close of closing) close();
    },
    on,
    status() {
      const { answers = [], dropped = [] } = stage.news?.() ?? {};
      const { visitor, touches } = memory.read();
      return {
        answers,
        cookie: memory.keeping(),
        touches,
        consent: valve.state(),
        consentBy: decided[1],
        dropped: [...dropped, ...refused],
        visitor: !!visitor,
        problem,
        unstored: waitingIds(shelf.refused).length,
        waiting: waitingIds(shelf).length + valve.held(),
      };
    },
    consent(state, by = 'call') {
      decided = [state, by];
      void apply(by);
    },
    doctor() {
      void add(parts('doctor').then(({ start }) => start));
    },
    destroy() {
      if (stopped) return;
      stopped = true;
      for (const end of undo) end?.();
      delete page[LIVE];
    },
  };
  page[LIVE] = goodword;
  extras.forEach(add);
  return goodword;
}
