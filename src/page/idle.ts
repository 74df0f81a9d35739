type Page = Window & { requestIdleCallback?: Window['requestIdleCallback'] };

/** Soon in any case: a page may be busy for ever. */
const SOON: IdleRequestOptions = { timeout: 1_000 };

/**
 * Runs `act` in an idle moment of the page, `ms` from now at the earliest, and soon after that whether there is one or not;
 * with `{}` as `limit` there must be one. Answers the undo, which is harmless afterwards.
 */
export function whenIdle(act: () => void, ms = 0, limit = SOON): () => void {
  const page: Page = window;
  let idle: number | undefined;
  const timer = page.setTimeout(() => {
    // Safari has no idle callbacks.
    if (!page.requestIdleCallback) return act();
    idle = page.requestIdleCallback(() => act(), limit);
  }, ms);
  return () => {
    page.clearTimeout(timer);
    if (idle !== undefined) page.cancelIdleCallback(idle);
  };
}
