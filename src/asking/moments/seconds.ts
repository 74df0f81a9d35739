/** How long she has been looking before, and where to note how long it is by now; in milliseconds. */
export interface Dwelt {
  read(): number;
  write(ms: number): void;
}

/**
 * Runs `act` when she has looked at the shop for so long. Time behind another tab does not count, and what was counted on an
 * earlier page does. Measured by the page's own clock, which nobody sets back. Answers the undo, which notes what is counted so far.
 */
export function afterLooking(ms: number, dwelt: Dwelt, act: () => void, page = window): () => void {
  const ending = new AbortController();
  let before = dwelt.read();
  let since: number | undefined;
  let timer: number | undefined;

  const pause = () => {
    if (since === undefined) return;
    page.clearTimeout(timer);
    before += page.performance.now() - since;
    since = undefined;
    dwelt.write(Math.round(before));
  };
  const run = () => {
    if (since !== undefined || page.document.hidden) return;
    since = page.performance.now();
    timer = page.setTimeout(
      () => {
        pause();
        ending.abort();
        act();
      },
      Math.max(0, ms - before),
    );
  };
  page.document.addEventListener(
    'visibilitychange',
    () => (page.document.hidden ? pause() : run()),
    ending,
  );
  page.addEventListener('pagehide', pause, ending);
  page.addEventListener('pageshow', run, ending);
  run();
  return () => {
    pause();
    ending.abort();
  };
}
