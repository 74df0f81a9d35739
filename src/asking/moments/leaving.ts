/**
 * Runs `act` when a mouse leaves the window by its top, where tabs and the address are. Other ways out of the page look alike and are
 * not meant: a menu of a field or of the right button, a scrollbar, a frame, a pressed button that drags something. Answers the undo.
 */
export function whenLeaving(act: () => void, page = window): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let menu = false;
  const opened = () => {
    menu = true;
  };
  const moved = () => {
    menu = false;
  };
  page.document.addEventListener('contextmenu', opened, { signal });
  page.document.addEventListener('pointermove', moved, { signal, passive: true });
  page.document.addEventListener(
    'pointerout',
    ({ pointerType, relatedTarget, clientY, buttons }) => {
      if (pointerType !== 'mouse' || relatedTarget || clientY > 0 || buttons || menu) return;
      // A menu of a field near the top opens over the window's edge.
      if (page.document.activeElement?.matches('input, select, textarea, iframe')) return;
      ending.abort();
      act();
    },
    { signal, passive: true },
  );
  return () => ending.abort();
}
