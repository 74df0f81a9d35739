import type { Stage } from './stage.js';
import { pageLoad } from './tracking/activation.js';
import { isRepeat, withTouch } from './tracking/attribution.js';
import { capture, withoutCode } from './tracking/capture.js';

/**
 * URL -> touch -> visit. Reads the address at once, before a router can rewrite it; remembers and reports when
 * the valve lets it, with the time of the arrival.
 */
export function followLanding({ settings, valve, memory, report, trouble }: Stage): void {
  const { parameters, cleanUrl } = settings;
  const arrival = capture(new URL(location.href), document.referrer, parameters);
  const at = Date.now();
  if (arrival && !arrival.ok) trouble(arrival.problem);
  if (!arrival?.ok) return;
  const { code } = arrival.value;
  valve.pass(() => {
    const remembered = memory.read();
    if (!isRepeat(code, remembered.touches, pageLoad(performance))) {
      memory.write({ ...remembered, touches: withTouch(remembered.touches, code, at) });
      void report('visit', arrival.value, at);
    }
    if (cleanUrl) clean(parameters);
  });
}

function clean(parameters: readonly string[]): void {
  try {
    const address = withoutCode(new URL(location.href), parameters);
    history.replaceState(history.state, '', address);
  } catch {
    // Sandboxed frames may not rewrite their address; the code simply stays in it.
  }
}
