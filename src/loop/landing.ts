import { pageLoad } from '../tracking/activation.js';
import { isRepeat } from '../tracking/attribution.js';
import { capture } from '../tracking/capture.js';
import type { Stage } from './stage.js';

/**
 * URL -> touch -> visit. Reads the address at once, before a router can rewrite it; remembers and reports when
 * the valve lets it, with the time of the arrival.
 */
export function followLanding({ settings, valve, memory, report, trouble }: Stage): void {
  const arrival = capture(location, document.referrer, settings.parameters);
  const at = Date.now();
  if (!arrival) return;
  if (!arrival.ok) return void trouble(arrival);
  const { code } = arrival.value;
  valve.pass(() => {
    const remembered = memory.read();
    const { touches } = remembered;
    if (isRepeat(code, touches, pageLoad(performance))) return;
    memory.write({ ...remembered, touches: [...touches, { code, at, known: false }] });
    void report('visit', arrival.value, at);
  });
}
