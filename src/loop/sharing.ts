/** The lazy part `widget`: program + advocate -> popup -> share. Other views are parts of their own, and start from here. */
import { callsOf } from '../delivery/calls.js';
import { no, ok, type Result } from '../protocol/result.js';
import { createWidget, type Widget } from '../widget/widget.js';
import type { WidgetOptions } from '../widget/widget-options.js';
import type { Shown, ViewName } from './api.js';
import { bringWords } from './bring-words.js';
import { once } from './once.js';
import { setScene } from './scene.js';
import type { Sharing, SharingOptions } from './stage.js';

export function createSharing({ stage, ask, customer }: SharingOptions): Sharing {
  const { settings, parts, valve, report, tell } = stage;
  const { programId } = settings;
  const backend = callsOf(settings.transport, ask);
  stage.vouch?.(backend);
  const views = new Map<Shown, Element | undefined>();
  let popup: Widget | undefined;
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

  const options = once(async () => {
    const scene = await setScene(stage, backend);
    if (destroyed) return no('stopped', 'Destroyed');
    if (!scene.ok) return scene;
    return ok<WidgetOptions>({
      scene: scene.value,
      advocate,
      standing: () => allowed(() => backend.standing(programId, stage.visitor())),
      loadPart: parts,
      moreWords: bringWords(parts, 'sharing'),
      onShare({ outcome, ...share }) {
        if (outcome === 'cancelled' || outcome === 'unavailable') {
          tell('unshared', { ...share, outcome });
        } else {
          void report('share', { ...share, outcome });
          tell('shared', { ...share, outcome });
          if (outcome === 'copied') tell('copied', { code: share.code });
        }
      },
      onOpen(surface) {
        void report('open', { surface });
        tell('opened', { surface });
      },
      onClose: () => tell('closed', undefined),
    });
  });

  const widget = (made: WidgetOptions) => (popup ??= createWidget(made));

  return {
    async open(from, wanted = {}) {
      const made = await allowed(options);
      if (!made.ok) return made;
      const { into, opener, surface = into ? 'inline' : from } = wanted;
      const view = wanted.view ?? ((opener as HTMLElement)?.dataset['view'] as ViewName) ?? 'share';
      if (view !== 'share' || into) {
        const part = await once(async () => ok(await parts(`views/${view}`)))();
        if (!part.ok || destroyed) return part.ok ? no('stopped', 'Destroyed') : part;
        const shown = part.value.show({
          ...made.value,
          ...wanted,
          stage,
          backend,
          customer,
          surface,
        });
        views.set(shown, into);
        return ok(shown);
      }
      const opening = widget(made.value);
      opening.open(surface, opener);
      return ok(opening);
    },
    prepare() {
      if (valve.state() !== 'granted') return;
      // Drawn now, though not on the page: a click has only to show it. What fails is tried again when the popup opens.
      Promise.all([
        advocate(),
        parts('advocate'),
        options().then((made) => made.ok && widget(made.value)),
      ]).catch(() => {});
    },
    close() {
      popup?.close();
      for (const [shown, into] of views) if (!into) shown.close();
    },
    destroy() {
      destroyed = true;
      popup?.destroy();
      for (const shown of views.keys()) shown.close();
    },
  };
}
