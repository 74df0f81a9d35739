/** The lazy part `widget`: program + advocate -> popup -> share. Other views are parts of their own, and start from here. */
import { callsOf } from '../delivery/calls.js';
import { no, ok, type Result } from '../protocol/result.js';
import { SHARED } from '../tracking/asked.js';
import { createWidget, type Widget } from '../widget/widget.js';
import type { WidgetOptions } from '../widget/widget-options.js';
import type { Shown } from './api.js';
import { bringWords } from './bring-words.js';
import { once } from './once.js';
import { viewOf } from './opener.js';
import { setScene } from './scene.js';
import type { Sharing, SharingOptions, Views, ViewsOptions } from './stage.js';

/** So long a popup that opens by itself waits for what it shows. */
const DRAWN_MS = 1_000;

export function createSharing({ stage, ask, customer, guest }: SharingOptions): Sharing {
  const { settings, parts, shelf, valve, report, memory } = stage;
  const { programId } = settings;
  /** Her link, for the day on which the backend does not answer. */
  const linkKey = `gw.link.${programId}`;
  const backend = callsOf(settings.transport, ask);
  stage.vouch?.(backend);
  stage.shown ??= new Map();
  const { shown } = stage;
  let views: Views | undefined;
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
    const visitor = stage.visitor();
    const registered = await backend.register({
      program: programId,
      visitor,
      ...(known && { customer: known }),
    });
    // Not of who has taken her consent back since.
    if (registered.ok && memory.read().visitor === visitor)
      shelf.set(linkKey, JSON.stringify(registered.value));
    return registered;
  });
  const advocate = () => allowed(register);

  const telling: ViewsOptions['telling'] = ({ tell }) => ({
    onShare({ outcome, ...share }) {
      if (outcome === 'cancelled' || outcome === 'unavailable') {
        tell('unshared', { ...share, outcome });
      } else {
        shelf.set(SHARED, String(Date.now()));
        void report('share', { ...share, outcome });
        tell('shared', { ...share, outcome });
        if (outcome === 'copied') tell('copied', { code: share.code });
      }
    },
    onOpen(surface) {
      tell('opened', { surface });
      // Seen first, and then written down: a frame later, so that no popup waits for a disk.
      requestAnimationFrame(() => setTimeout(() => report('open', { surface })));
    },
    onClose: () => tell('closed', undefined),
  });
  const sources: ViewsOptions['sources'] = {
    advocate,
    remembered: () => shelf.get(linkKey),
    standing: () => allowed(() => backend.standing(programId, stage.visitor())),
    loadPart: parts,
    moreWords: bringWords(parts, 'sharing'),
    guest,
    ...telling(stage),
  };
  const options = once(async () => {
    const scene = await setScene(stage, backend);
    if (destroyed) return no('stopped', 'Destroyed');
    return scene.ok ? ok<WidgetOptions>({ ...sources, scene: scene.value }) : scene;
  });

  const widget = (made: WidgetOptions) => (popup ??= createWidget(made));
  let drawing: Promise<unknown> | undefined;
  /** What opens by itself waits for what it shows, once and not for ever. */
  const drawn = (popup: Widget) =>
    (drawing ??= Promise.race([
      popup.prepare(),
      new Promise((late) => setTimeout(late, DRAWN_MS)),
    ]));
  /** What the popup needs, all at once. What fails is tried again when it is drawn. */
  const bring = () => {
    void advocate();
    parts('advocate').catch(() => {});
    return allowed(options);
  };

  return {
    async open(from, wanted = {}) {
      const { into, opener, surface = into ? 'inline' : from } = wanted;
      const view = wanted.view ?? viewOf(opener) ?? 'share';
      const isPopup = view === 'share' && !into;
      let hasProgram = false;
      const opened = isPopup
        ? await once(async () => {
            const made = await bring();
            if (!made.ok) return made;
            hasProgram = true;
            const opening = widget(made.value);
            // Nobody has pressed, and nobody waits: it comes when all of it is drawn, and does not grow under her eyes.
            if (!opener && navigator.userActivation?.isActive === false) {
              await drawn(opening);
            }
            opening.open(surface, opener);
            return ok<Shown>(opening);
          })()
        : undefined;
      if (opened?.ok) return opened;
      return once(async () => {
        const { createViews } = await parts('view');
        if (destroyed) return no('stopped', 'Destroyed');
        views ??= createViews({
          ...{ stage, backend, customer, sources, telling, popup: widget },
          options: () => allowed(options),
          isDestroyed: () => destroyed,
        });
        const asked = { ...wanted, from, surface };
        return opened
          ? views.plain({ ...asked, failed: opened, hasProgram })
          : views.open(view, asked);
      })();
    },
    prepare: (opener, view = viewOf(opener)) =>
      once(async () => {
        if (view && view !== 'share') {
          // Who looks at one of these does not yet share.
          const [made] = await Promise.all([
            allowed(options),
            parts('view'),
            parts(`views/${view}`),
          ]);
          return made;
        }
        const made = await bring();
        if (made.ok && !destroyed) {
          const ready = widget(made.value);
          await (opener ? ready.prepare() : drawn(ready));
        }
        return made;
      })(),
    close() {
      popup?.close();
      for (const [view, into] of shown) if (!into) view.close();
    },
    destroy(views = shown.keys()) {
      destroyed = true;
      popup?.destroy();
      for (const view of views) view.close();
    },
  };
}
