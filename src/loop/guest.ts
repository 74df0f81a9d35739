/** The lazy part `guest`: somebody asks to share who did not let us remember her. This page remembers her, and nothing else. */
import { askOnce } from '../delivery/ask-once.js';
import { openShelf } from '../delivery/shelf.js';
import { no, ok } from '../protocol/result.js';
import { freshId } from '../tracking/fresh-id.js';
import type { GuestConsent } from '../widget/state.js';
import { once } from './once.js';
import { viewOf } from './opener.js';
import type { Guest, Sharing, Stage } from './stage.js';

export function start(stage: Stage): Guest {
  const { settings, memory, parts, valve } = stage;
  const { visitor } = stage;
  const made: Sharing[] = [];
  let stopped = false;
  let here: ReturnType<typeof arrive> | undefined;

  /** Somebody new, with an id that only this page knows. */
  function arrive(said: GuestConsent, id = freshId()) {
    const sharing = once(async () => {
      const { createSharing } = await parts('widget');
      if (stopped) return no('stopped', 'Destroyed');
      const ask = askOnce(settings.endpoint);
      const sharing = createSharing({
        stage: stageFor(stage, id),
        ask,
        customer: () => undefined,
        guest: said,
      });
      made.push(sharing);
      return ok(sharing);
    });
    return { id, said, sharing };
  }

  // She says yes after all: the browser remembers her as who she was here, so that the link that she has sent stays hers.
  // Once: who takes her consent back is somebody new afterwards.
  stage.visitor = () => {
    const remembered = memory.read();
    if (here && !remembered.visitor) memory.write({ ...remembered, visitor: here.id });
    here = undefined;
    return visitor();
  };

  return {
    async open(surface, options) {
      const said = valve.state() as GuestConsent;
      // A page that opens us by itself has been asked by nobody.
      if (surface !== 'button' && navigator.userActivation?.isActive === false) {
        return stage.trouble(no(`consent-${said}`, 'Without consent only a press opens this.'));
      }
      if (here?.said !== said) here = arrive(said, here?.id);
      const ready = await here.sharing();
      return ready.ok ? ready.value.open(surface, options) : stage.trouble(ready);
    },
    // Files of ours only. Nobody is registered who has not pressed.
    prepare: (opener, view = viewOf(opener)) =>
      once(async () => ok(await parts(view ? `views/${view}` : 'advocate')))(),
    close() {
      for (const sharing of made) sharing.close();
    },
    stop() {
      stopped = true;
      stage.visitor = visitor;
      for (const sharing of made) sharing.destroy();
    },
  };
}

/** What the popup stands on while she is a guest: it may ask for her link, keeps nothing and reports nothing. */
function stageFor(stage: Stage, id: string): Stage {
  const refused = no('consent-denied', 'A guest is not reported.');
  return {
    ...stage,
    valve: { ...stage.valve, state: () => 'granted' },
    may: () => true,
    shown: new Map(),
    visitor: () => id,
    report: async () => refused,
    memory: {
      exists: async () => false,
      read: () => ({ visitor: id, touches: [] }),
      write() {},
      erase() {},
      keeping: () => 'memory',
      domain: () => undefined,
    },
    // Of a storage that refuses everything, a shelf keeps what it is given in the memory of the page.
    shelf: openShelf(() => {
      throw undefined;
    }),
  };
}
