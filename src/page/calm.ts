import { whenIdle } from './idle.js';

/**
 * Runs `act` when the page's address may be touched: it has loaded, it is idle, and no router is in the middle of a
 * navigation, which `history.replaceState` would abort (html.spec.whatwg.org, "ongoing navigate event"). A busy page is
 * waited for: Firefox follows a clicked `#fragment` a task after the click, and where the address has changed in between,
 * it loads the old one anew. In an idle moment no such task waits. Answers the undo.
 */
export function whenCalm(act: () => void, page: Window = window): () => void {
  let stop = () => {};
  const moment = (): void => {
    const transition = page.navigation?.transition;
    if (!transition) {
      act();
      return;
    }
    let wanted = true;
    stop = () => {
      wanted = false;
    };
    const again = () => wanted && look();
    transition.finished.then(again, again);
  };
  const look = (): void => {
    stop = whenIdle(moment, 0, {});
  };
  if (page.document.readyState === 'complete') look();
  else {
    page.addEventListener('load', look, { once: true });
    stop = () => page.removeEventListener('load', look);
  }
  return () => stop();
}
