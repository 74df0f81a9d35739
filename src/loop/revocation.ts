/** The lazy part `consent`: consent taken back -> nothing is written any more, in no tab, and the backend forgets too. */
import { forgetAt } from '../delivery/forget-at.js';
import { pauseBefore } from '../delivery/retry.js';
import { no, type Result } from '../protocol/result.js';
import type { Consent } from '../tracking/consent.js';
import type { Extra, Stage } from './stage.js';

// Written and taken away again in one breath: the other tabs of the shop hear of it, and nothing stays.
const SIGN = 'gw.denied';
const TRIES = 6;

// Asked for with every answer of the shopper; one watch a page is enough, which hears of whoever was erased before it came.
const watches = new WeakMap<Stage, (forgotten: string | undefined) => void>();

/**
 * Watches over a consent that was given, from then on; of one that was refused at once, it only has the backend forget.
 *
 * @param visitor Who this browser was when the shopper answered, before anything was erased.
 */
export const start =
  (visitor: string | undefined): Extra =>
  (stage, goodword) => {
    const { memory, shelf, may } = stage;
    const watch = watches.get(stage);
    if (watch) {
      watch(visitor);
      return () => {};
    }
    const { erase, write } = memory;
    const { set } = shelf;
    const ending: (() => void)[] = [];
    const listening = new AbortController();
    const revoked = new Set<string>();
    let said: Consent | undefined;
    let told = false;
    let known = memory.read().visitor;

    const say = (state: Consent) => {
      if (said === state) return;
      said = state;
      stage.tell('consent', state);
    };
    // Nobody is told any more who invited her, or what is hers.
    const gone = () => {
      say('denied');
      for (const view of stage.shown?.keys() ?? []) view.close();
    };
    const revoke = (who: string | undefined) => {
      if (!told) {
        set(SIGN, who ?? '1');
        shelf.remove(SIGN);
      }
      if (who) forget(who);
    };
    const forget = (who: string) => {
      revoked.add(who);
      ending.push(askToForget(stage, who));
    };
    // The backend has been asked by the other tab. A transport of the shop's own may be in the middle of copying, in this page.
    const whoElse = () => (told && stage.settings.transport ? known : undefined);
    const ours = {
      erase() {
        const who = memory.read().visitor ?? whoElse();
        erase();
        gone();
        revoke(who);
      },
      // Answers that come late, and whatever else a part still wants to write down.
      write: (remembered: Parameters<typeof write>[0]) => {
        if (!may()) return;
        write(remembered);
        known = remembered.visitor;
      },
    };
    const ourSet: typeof set = (key, text) => {
      if (may()) set(key, text);
    };
    Object.assign(memory, ours);
    shelf.set = ourSet;

    const heardInAnotherTab = (is: unknown) => {
      if (!is || !may()) return;
      told = true;
      goodword.consent('denied', 'tab');
      told = false;
    };
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      hear: (event: WindowEventMap[Name]) => void,
    ) => addEventListener(name, hear, listening);
    // A busy tab hears it when somebody new may have said yes already. One of WebKit may still see the cookie that was erased.
    listen('storage', ({ key, newValue }) =>
      heardInAnotherTab(
        key === SIGN && newValue && [undefined, known, newValue].includes(memory.read().visitor),
      ),
    );
    // A page that was put into the browser's cache heard nothing: who was somebody when it was left and is nobody when it
    // comes back has been forgotten meanwhile.
    listen('pagehide', () => {
      known = memory.read().visitor;
    });
    listen('pageshow', ({ persisted }) =>
      heardInAnotherTab(persisted && known && !memory.read().visitor),
    );
    const decided = (forgotten: string | undefined) => {
      const state = stage.valve.state();
      const unheard = forgotten && !revoked.has(forgotten);
      if (unheard || state === 'denied') gone();
      // Who has said yes again is somebody new, whom no other tab may forget.
      if (unheard) (may() ? forget : revoke)(forgotten);
      if (state !== 'denied') say(state);
    };
    watches.set(stage, decided);
    decided(visitor);

    return () => {
      listening.abort();
      for (const end of ending) end();
      if (memory.erase === ours.erase) Object.assign(memory, { erase });
    };
  };

/**
 * Asks the backend to forget a visitor; again, ever more slowly, where it does not answer. As long as the page lives only:
 * on disk the id must not wait. Answers the undo.
 */
function askToForget({ settings, trouble }: Stage, visitor: string): () => void {
  const { transport, endpoint, programId } = settings;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<Result<unknown> | undefined> =>
    transport ? transport.forget?.(programId, visitor) : forgetAt(endpoint, programId, visitor);
  const attempt = (nth: number) => {
    const failed = (why: unknown) => {
      trouble(no('unreachable', `Not forgotten by the backend. ${why}`));
      if (nth < TRIES) timer = setTimeout(attempt, pauseBefore(nth, Math.random()), nth + 1);
    };
    ask().then((answer) => answer?.ok === false && failed(answer.problem.message), failed);
  };
  attempt(0);
  return () => clearTimeout(timer);
}
