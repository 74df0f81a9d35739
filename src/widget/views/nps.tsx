import { render } from 'preact';
import { createHost } from '../host.js';
import { showModal } from '../modal.js';
import { Nps } from '../nps/nps.js';
import { createNpsState, type NpsSources } from '../nps/state.js';
import { CloseButton } from '../parts/close-button.js';
import { createSpeech } from '../speech.js';
import { nps as sheet } from '../styles/nps.js';
import type { WidgetOptions } from '../widget-options.js';
import english, { type NpsWords } from '../words/nps/en.js';
import type { LocaleName } from '../words.js';

interface NpsOptions extends Pick<WidgetOptions, 'scene' | 'onOpen' | 'onClose'>, NpsSources {
  readonly bring: (locale: LocaleName) => Promise<NpsWords>;
  readonly surface: string;
  readonly into?: Element;
  readonly opener?: Element;
}

/** Asks how likely she is to recommend the shop: in an element of the page, or as a dialog above it. Answers its end. */
export function showNps(options: NpsOptions): () => void {
  const { scene, into, opener, surface, onOpen, onClose, onAsked, onPromoter } = options;
  const speech = createSpeech(scene);
  speech.learn(english, options.bring);
  const host = createHost(sheet, speech, scene.program.look, into);
  const remove = () => {
    render(null, host.mount);
    host.remove();
  };
  let close = remove;
  const state = createNpsState({
    ...options,
    onPromoter() {
      if (!into) close();
      onPromoter();
    },
  });
  const body = <Nps shop={scene.program.shop} state={state} book={speech.book} />;
  render(
    into ? (
      <section class="nps" part="nps" aria-labelledby="headline">
        {body}
      </section>
    ) : (
      <dialog class="nps" part="nps" aria-labelledby="headline">
        <CloseButton label={speech.book.value.say('close')} onClick={() => close()} />
        {body}
      </dialog>
    ),
    host.mount,
  );
  host.attach();
  onOpen(surface);
  if (!into) {
    close = showModal(host, opener, () => {
      remove();
      onAsked();
      onClose();
    });
  }
  return () => close();
}
