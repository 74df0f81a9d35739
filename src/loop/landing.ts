import { pageLoad } from '../tracking/activation.js';
import { isRepeat, type PageLoad } from '../tracking/attribution.js';
import { type Arrival, capture } from '../tracking/capture.js';
import type { Stage } from './stage.js';

/**
 * URL -> touch -> visit. Reads the address at once, before a router can rewrite it; remembers and reports when
 * the valve lets it, with the time of the arrival.
 */
export function followLanding(stage: Stage): void {
  const arrival = capture(location, document.referrer, stage.settings.parameters);
  if (!arrival) return;
  if (arrival.ok) remember(stage, arrival.value, pageLoad(performance, document));
  else stage.trouble(arrival);
}

/** Remembers who sent this visitor and reports the visit, unless it has been remembered already. */
export function remember({ valve, memory, report }: Stage, arrival: Arrival, load: PageLoad): void {
  const at = Date.now();
  const { code } = arrival;
  valve.pass(() => {
    const remembered = memory.read();
    const { touches } = remembered;
    if (isRepeat(code, touches, load)) return;
    memory.write({ ...remembered, touches: [...touches, { code, at, known: false }] });
    void report('visit', arrival, at);
  });
}
