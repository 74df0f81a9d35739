import { whenIdle } from './idle.js';

/**
 * Runs `act` when the page's address may be touched: it has loaded, it is idle, and no router is in the middle of a
 * navigation, which `history.replaceState` would abort (html.spec.whatwg.org, "ongoing navigate event"). Answers the undo.
 */
export function whenCalm(act: () => void, page: Window = window): () => void {
  let stop = () => {};
  const look = (): void => {
    stop = whenIdle(() => {
      const transition = page.navigation?.transition;
      if (!transition) return act();
      let wanted = true;
      stop = () => {
        wanted = false;
      };
      const again = () => wanted && look();
      transition.finished.then(again, again);
    });
  };
  if (page.document.readyState === 'complete') look();
  else {
    page.addEventListener('load', look, { once: true });
    stop = () => page.removeEventListener('load', look);
  }
  return () => stop();
}
