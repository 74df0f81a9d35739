/**
 * Hears every form that is sent, before the shop's own code does. Forms in open shadow roots too: their `submit` does not
 * leave the root, so each root is listened to once somebody focuses or presses something in it. Not heard: closed roots, and
 * `form.submit()` by a script. Answers the undo.
 */
export function followSubmits(
  hear: (event: SubmitEvent, form: HTMLFormElement) => void,
  page: Document = document,
): () => void {
  const ending = new AbortController();
  const early = { capture: true, passive: true, signal: ending.signal };
  const heard = (event: Event) => {
    if (event.target instanceof HTMLFormElement) hear(event as SubmitEvent, event.target);
  };
  const followed = new WeakSet<EventTarget>();
  const follow = (root: EventTarget) => {
    if (followed.has(root)) return;
    followed.add(root);
    root.addEventListener('submit', heard, early);
  };
  const entered = (event: Event) => {
    for (const one of event.composedPath()) if (one instanceof ShadowRoot) follow(one);
  };
  follow(page);
  for (const name of ['focusin', 'pointerdown', 'click']) {
    page.addEventListener(name, entered, early);
  }
  return () => ending.abort();
}
