/** The lazy part `widget`: program + advocate -> popup -> share. */
import { callsOf } from '../delivery/calls.js';
import { no, ok, type Result } from '../protocol/result.js';
import { createWidget, type Widget } from '../widget/widget.js';
import { once } from './once.js';
import { setScene } from './scene.js';
import type { Sharing, SharingOptions } from './stage.js';

export function createSharing({ stage, ask, customer }: SharingOptions): Sharing {
  const { settings, parts, valve, report, tell } = stage;
  const { programId } = settings;
  const backend = callsOf(settings.transport, ask);
  stage.vouch?.(backend);
  let shown: Widget | undefined;
  let destroyed = false;

  // Asked each time: consent may be taken back.
  async function allowed<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
    const consent = valve.state();
    if (consent === 'granted') return ask();
    return no(`consent-${consent}`, 'Sharing needs the consent of the shopper.');
  }

  const register = once(async () => {
    if (settings.advocate) return ok(settings.advocate);
    const known = customer();
    return backend.register({
      program: programId,
      visitor: stage.visitor(),
      ...(known && { customer: known }),
    });
  });
  const advocate = () => allowed(register);

  const widget = once(async () => {
    const scene = await setScene(stage, backend);
    if (destroyed) return no('stopped', 'Destroyed');
    if (!scene.ok) return scene;
    shown = createWidget({
      scene: scene.value,
      advocate,
      standing: () => allowed(() => backend.standing(programId, stage.visitor())),
      loadPart: parts,
      onShare(share) {
        void report('share', share);
        tell('shared', share);
      },
      onOpen(surface) {
        void report('open', { surface });
        tell('opened', { surface });
      },
      onClose: () => tell('closed', undefined),
    });
    return ok(shown);
  });

  return {
    async open(surface, opener) {
      const made = await allowed(widget);
      if (!made.ok) return made;
      made.value.open(surface, opener);
      return ok(true);
    },
    prepare() {
      if (valve.state() !== 'granted') return;
      void Promise.all([widget(), advocate()]);
      parts('advocate').catch(() => {}); // asked for again when the popup opens
    },
    close: () => shown?.close(),
    destroy() {
      destroyed = true;
      shown?.destroy();
    },
  };
}
