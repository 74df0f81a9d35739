/**
 * Runs `act` when everybody has heard the event that is under way, and before the page is left in any case. Whoever stops
 * an event on its way keeps it from `window`; a timer he does not. Answers the undo.
 */
export function afterAll(act: () => void, page: Window = window): () => void {
  const end = () => {
    page.clearTimeout(timer);
    page.removeEventListener('pagehide', go);
  };
  const go = () => {
    end();
    act();
  };
  const timer = page.setTimeout(go);
  page.addEventListener('pagehide', go);
  return end;
}
