/** The lazy part `reminder`: a friend has not ordered -> a quiet moment -> the small bar. No popup is loaded for it. */
import { whenFree } from '../asking/when-free.js';
import { askOnce } from '../delivery/ask-once.js';
import { callsOf } from '../delivery/calls.js';
import type { KeptTouch } from '../tracking/attribution.js';
import { mayRemind, rememberReminder } from '../tracking/reminded.js';
import type { Shown } from './api.js';
import { setScene } from './scene.js';
import type { Stage } from './stage.js';

export function startReminder(stage: Stage, touch: KeptTouch, everyDays: number): Shown {
  const { settings, shelf, parts, report, tell } = stage;
  let shown: Shown | undefined;
  let closed = false;

  const remind = async () => {
    // Another tab may have done it meanwhile.
    if (!stage.may() || !mayRemind(shelf, touch, everyDays, Date.now())) return;
    const backend = callsOf(settings.transport, askOnce(settings.endpoint));
    stage.vouch?.(backend);
    const [part, scene] = await Promise.all([parts('views/reminder'), setScene(stage, backend)]);
    if (closed || !scene.ok) return;
    shown = part.show({
      stage,
      backend,
      scene: scene.value,
      surface: 'reminder',
      onGone() {},
      onOpen(surface) {
        rememberReminder(shelf, touch.code, Date.now());
        void report('open', { surface });
        tell('opened', { surface });
      },
    });
  };
  // Where a part or the program does not come there is no bar, and nobody misses it.
  const stopWaiting = whenFree(() => void remind().catch(() => {}));
  const bar: Shown = {
    close() {
      closed = true;
      stopWaiting();
      shown?.close();
    },
  };
  stage.shown ??= new Map();
  stage.shown.set(bar, undefined);
  return bar;
}
