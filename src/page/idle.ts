type Page = Window & { requestIdleCallback?: Window['requestIdleCallback'] };

/**
 * Runs `act` in an idle moment of the page, `ms` from now at the earliest; soon in any case. Answers the undo, which is
 * harmless afterwards.
 */
export function whenIdle(act: () => void, ms = 0, page: Page = window): () => void {
  let idle: number | undefined;
  const timer = page.setTimeout(() => {
    // Safari has no idle callbacks.
    if (!page.requestIdleCallback) return act();
    idle = page.requestIdleCallback(() => act(), { timeout: 1_000 });
  }, ms);
  return () => {
    page.clearTimeout(timer);
    if (idle !== undefined) page.cancelIdleCallback(idle);
  };
}
