/** The lazy part `view`: opens whatever is not the popup, and knows what stands. */
import { no, ok, type Result } from '../protocol/result.js';
import type { Shown, ViewName } from './api.js';
import { happening } from './happening.js';
import { once } from './once.js';
import type { Stage, Views, ViewsOptions } from './stage.js';

/** What stands in the page before anything is opened, and stays when that is closed. */
const STAYS = new Set<string>(['bar', 'launcher']);

type Showing = (onGone: () => void) => Promise<Result<Shown>>;

export function createViews(base: ViewsOptions): Views {
  const { stage, backend, customer, options, sources, telling, popup, isDestroyed } = base;
  const { parts } = stage;
  const above = new Map<string, Promise<Result<Shown>>>();

  /** Of each name one above the page, however often it is asked for; in the page one for each place. */
  function stand(name: string, into: Element | undefined, show: Showing): Promise<Result<Shown>> {
    const there = into ? undefined : above.get(name);
    if (there) return there;
    const place = into ?? (STAYS.has(name) ? document.body : undefined);
    let view: Shown | undefined;
    let isGone = false;
    const onGone = () => {
      isGone = true;
      if (view) stage.shown?.delete(view);
      if (above.get(name) === coming) above.delete(name);
    };
    const coming = once(() => show(onGone))().then((opened) => {
      if (!opened.ok) onGone();
      else if (!isGone) {
        view = opened.value;
        stage.shown?.set(view, place);
      }
      return opened;
    });
    if (!into) above.set(name, coming);
    return coming;
  }

  type Wanted = Parameters<Views['plain']>[0];
  async function plain(wanted: Wanted, view: ViewName, onGone: () => void) {
    const { openPlain } = await parts('plain');
    return openPlain({ ...wanted, view, stage, sources, onGone });
  }

  return {
    open: (view, wanted) =>
      stand(view, wanted.into, async (onGone) => {
        let hasProgram = false;
        const opened = await once(async () => {
          const [made, part] = await Promise.all([options(), parts(`views/${view}`)]);
          if (!made.ok) return made;
          hasProgram = true;
          // Gone, or refused, while it came.
          if (isDestroyed() || !stage.may()) return no('stopped', 'Destroyed');
          const heard = tellingIn(stage, wanted.into);
          const shown = part.show({
            ...made.value,
            ...telling(heard),
            ...wanted,
            ...{ stage: heard, backend, customer, onGone },
            openPopup: (why, opener) => popup(made.value).open(why, opener),
          });
          return ok(shown);
        })();
        return opened.ok ? opened : plain({ ...wanted, failed: opened, hasProgram }, view, onGone);
      }),
    plain: (wanted) => stand('plain', undefined, (onGone) => plain(wanted, 'share', onGone)),
  };
}

/** What happens in a view in the page is dispatched on its place besides. All else stays as live as it is: the stage is asked. */
function tellingIn(stage: Stage, place: Element | undefined): Stage {
  if (!place) return stage;
  const tell: Stage['tell'] = (name, detail) => {
    stage.tell(name, detail);
    place.dispatchEvent(happening(name, detail));
  };
  return Object.assign(Object.create(stage), { tell });
}
