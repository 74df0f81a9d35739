const FOCUSABLE = 'a[href],button:not(:disabled),input,textarea,summary';

/**
 * Where Tab goes from the edge of a dialog: to its other edge. Undefined in between, where the browser knows best.
 *
 * `<dialog>` does not wrap by itself, and Firefox gets stuck between the last control and the page when the dialog is
 * in a shadow root.
 */
export function tabTarget(
  dialog: HTMLElement,
  active: Element | null,
  backwards: boolean,
): HTMLElement | undefined {
  /** Of radio buttons of one name, Tab knows the chosen one, else the first. */
  const stopOf = (stop: HTMLElement) => {
    const { type, name } = stop as HTMLInputElement;
    const group = type === 'radio' && `[name=${name}]`;
    return group
      ? (dialog.querySelector<HTMLElement>(`${group}:checked`) ??
          dialog.querySelector<HTMLElement>(group))
      : stop;
  };
  const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    // What is folded away in <details> has a size all the same.
    (stop) =>
      (stop.checkVisibility?.() ?? stop.getClientRects().length > 0) && stopOf(stop) === stop,
  );
  const at = active ? stops.indexOf(stopOf(active as HTMLElement) as HTMLElement) : -1;
  const last = stops.length - 1;
  if (backwards) return at <= 0 ? stops[last] : undefined;
  return at === last ? stops[0] : undefined;
}
