/** Runs `act` once the whole page was read: now, or as soon as it is. Answers the undo. */
export function whenParsed(act: () => void, page: Document = document): () => void {
  if (page.readyState !== 'loading') {
    act();
    return () => {};
  }
  page.addEventListener('DOMContentLoaded', act, { once: true });
  return () => page.removeEventListener('DOMContentLoaded', act);
}
