import type { Backend } from './delivery/backend.js';
import type { Settings } from './options.js';
import type { Invitation } from './protocol/advocate.js';
import type { Result } from './protocol/result.js';
import type { Reporting } from './reporting.js';
import { pageLoad } from './tracking/activation.js';
import { isRepeat, withKnown, withoutUnknown, withTouch } from './tracking/attribution.js';
import { capture, withoutCode } from './tracking/capture.js';
import type { Valve } from './tracking/consent.js';
import type { Memory } from './tracking/memory.js';

interface LandingOptions {
  readonly settings: Settings;
  readonly valve: Valve;
  readonly memory: Memory;
  readonly reporting: Reporting;
  readonly backend: () => Promise<Result<Backend>>;
  /** The backend knows the code by which this visitor came. Once per arrival. */
  readonly invited: (invitation: Invitation) => void;
}

/**
 * URL -> touch -> visit -> invitation. Reads the address at once, before a router can rewrite it; remembers and
 * reports when the valve lets it, with the time of the arrival.
 */
export function followLanding(options: LandingOptions): void {
  const { settings, valve, memory, reporting } = options;
  const url = new URL(location.href);
  const arrival = capture(url, document.referrer, settings.parameters);
  const at = Date.now();
  if (arrival && !arrival.ok) reporting.note(arrival.problem);
  valve.pass(() => {
    if (arrival?.ok) {
      const { code } = arrival.value;
      const remembered = memory.read();
      if (!isRepeat(code, remembered.touches, pageLoad(performance))) {
        memory.write({ ...remembered, touches: withTouch(remembered.touches, code, at) });
        void reporting.report({ type: 'visit', arrival: arrival.value }, at);
      }
      if (settings.cleanUrl) clean();
    }
    void lookUp();
  });

  function clean(): void {
    try {
      const address = withoutCode(new URL(location.href), settings.parameters);
      history.replaceState(history.state, '', address);
    } catch {
      // Sandboxed frames may not rewrite their address; the code simply stays in it.
    }
  }

  async function lookUp(): Promise<void> {
    const { touches } = memory.read();
    const latest = touches[touches.length - 1];
    if (!latest || latest.known) return;
    const found = await options.backend();
    if (!found.ok) return reporting.note(found.problem);
    const invitation = await found.value.invitation(settings.programId, latest.code);
    if (valve.state() !== 'granted') return;
    const now = memory.read();
    if (invitation.ok) {
      memory.write({ ...now, touches: withKnown(now.touches, latest.code) });
      options.invited(invitation.value);
    } else if (invitation.problem.code === 'unknown-code') {
      memory.write({ ...now, touches: withoutUnknown(now.touches, latest.code) });
    }
  }
}
