import { no } from '../protocol/result.js';
import type { OpenOptions, Shown } from './api.js';
import type { Extra, ViewOptions } from './stage.js';

/** What stands on the page before anything is opened. */
export type SurfaceName = 'bar' | 'launcher';

const keyOf = (name: SurfaceName) => `gw.hidden.${name}`;

/** Remembers that she does not want to see it again, where she lets us remember. */
export const hideForGood = ({ stage }: ViewOptions, name: SurfaceName): void => {
  if (stage.may()) stage.shelf.set(keyOf(name), '1');
};

/** Shows it once the page has nothing else to do, with consent, and not to whoever has sent it away. */
export const surface =
  (name: SurfaceName, where: () => Pick<OpenOptions, 'corner' | 'into'> = () => ({})): Extra =>
  ({ valve, shelf, trouble }, goodword) => {
    let shown: Shown | undefined;
    let ended = false;
    const show = async () => {
      if (ended || shelf.get(keyOf(name))) return;
      const opened = await goodword.open({ view: name, ...where() });
      if (!opened.ok) return;
      if (ended) opened.value.close();
      else shown = opened.value;
    };
    valve.pass(() => {
      const idle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 200));
      idle(() => {
        // A place that is no selector.
        show().catch((error) => trouble(no('bad-options', `${name}: ${error}`)));
      });
    });
    return () => {
      ended = true;
      shown?.close();
    };
  };
