/** The lazy part `views/portal`: the advocate's own page. */
import { postJson } from '../../delivery/post-json.js';
import { no } from '../../protocol/result.js';
import { showPortal } from '../../widget/views/portal.js';
import type { Shown } from '../api.js';
import { bringWords } from '../bring-words.js';
import type { ViewOptions } from '../stage.js';

const OPENED = 'gw.opened';

export function show(options: ViewOptions): Shown {
  const { stage, backend } = options;
  const { shelf, settings } = stage;
  const opened = () => (shelf.get(OPENED) ?? '').split(' ');
  let turn: Promise<unknown> = Promise.resolve();
  const close = showPortal({
    ...options,
    bring: bringWords(stage.parts, 'portal'),
    opened: {
      has: (id) => opened().includes(id),
      add: (id) => shelf.set(OPENED, [...opened(), id].slice(-50).join(' ').trim()),
    },
    choose(cause) {
      const chosen = turn.then(async () => {
        if (!stage.may()) return false;
        const hers = { program: settings.programId, visitor: stage.visitor(), cause };
        return (await backend.register(hers)).ok;
      });
      turn = chosen;
      return chosen;
    },
    fetchPage: async (before) =>
      stage.may()
        ? backend.standing(settings.programId, stage.visitor(), before)
        : no('consent-denied', 'Nobody is asked about her any more.'),
    async confirm() {
      if (!stage.may() || settings.transport) return false;
      const headers = { authorization: `Bearer ${stage.visitor()}` };
      const asked = { program: settings.programId };
      return (await postJson(settings.endpoint, '/v1/me/confirmation', asked, undefined, headers))
        .ok;
    },
    prove: stage.mailLink && (async (email) => !!(await stage.mailLink?.(email))?.ok),
  });
  return { close };
}
