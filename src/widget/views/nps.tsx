import { createHost } from '../host.js';
import { Nps } from '../nps/nps.js';
import { createNpsState, type NpsSources } from '../nps/state.js';
import { createSpeech } from '../speech.js';
import { nps as sheet } from '../styles/nps.js';
import type { WidgetOptions } from '../widget-options.js';
import english, { type NpsWords } from '../words/nps/en.js';
import type { LocaleName } from '../words.js';
import { showView, type ViewPlace } from './show-view.js';

interface NpsOptions extends ViewPlace, Pick<WidgetOptions, 'scene'>, NpsSources {
  readonly bring: (locale: LocaleName) => Promise<NpsWords>;
}

/** Asks how likely she is to recommend the shop: in an element of the page, or as a dialog above it. Answers its end. */
export function showNps(options: NpsOptions): () => void {
  const { scene, into, onAsked, onClose, onPromoter } = options;
  const speech = createSpeech(scene);
  speech.learn(english, options.bring);
  const host = createHost(sheet, speech, scene.program.look, into);
  let close = () => {};
  const state = createNpsState({
    ...options,
    onPromoter() {
      if (!into) close();
      onPromoter();
    },
  });
  const { shop } = scene.program;
  const body = <Nps shop={shop} state={state} book={speech.book} isModal={!into} />;
  close = showView(
    { host, speech, name: 'nps', body },
    {
      ...options,
      onClose() {
        onAsked();
        onClose();
      },
    },
  );
  return close;
}
