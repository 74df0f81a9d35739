/**
 * Runs in every page before anything else: sees when a popup stands after a press, what was refused, what has moved. `panel` is the
 * peer's. In `window.seen.press`: `painted` and, once the focus is in it, `focused`, in milliseconds since the press.
 */
export function witness(panel) {
  const seen = { press: undefined, stands() {}, refused: [], errors: [], shifts: [], inputs: [] };
  Object.assign(window, { seen, standing });
  addEventListener('error', ({ message }) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    seen.refused.push(effectiveDirective),
  );
  const watch = (type, options, hear) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      ...options,
    });
  // Of the page's own elements: what moves in a shadow root is told without its node.
  watch('layout-shift', {}, ({ value, sources }) => {
    if (sources.some(({ node }) => node?.closest?.('main'))) seen.shifts.push(value);
  });
  watch('event', { durationThreshold: 16 }, ({ interactionId, duration }) => {
    if (interactionId) seen.inputs.push(duration);
  });

  /** The popup, once there is something of it to see. */
  function standing() {
    const element = panel();
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const inView = width * height > 0 && bottom > 0 && top < innerHeight;
    return inView && element.textContent.trim() ? element : undefined;
  }
  function hasFocus(element) {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    while (at && at !== element) at = at.parentNode ?? at.host;
    return at === element;
  }

  const channel = new MessageChannel();
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !event.composedPath().some(({ id }) => id === 'share')) return;
      const press = { painted: undefined, focused: undefined };
      seen.press = press;
      // Asked in each frame before it is painted; a message comes after it.
      const look = () => {
        const element = standing();
        const focused = element && hasFocus(element);
        channel.port1.onmessage = () => {
          const ms = performance.now() - event.timeStamp;
          if (element && !press.painted) {
            press.painted = ms;
            seen.stands();
          }
          if (focused) press.focused = ms;
          else if (seen.press === press) requestAnimationFrame(look);
        };
        channel.port2.postMessage(0);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}
