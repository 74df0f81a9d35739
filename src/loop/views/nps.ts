/** The lazy part `views/nps`: "How likely are you to recommend us?" Whoever is very likely to goes straight to sharing. */
import { askedForOpinion, rememberOpinion } from '../../tracking/opinion.js';
import { showNps } from '../../widget/views/nps.js';
import type { Shown } from '../api.js';
import { bringWords } from '../bring-words.js';
import type { ViewOptions } from '../stage.js';

/** Who was asked in the last 90 days is not asked again: nothing is shown. */
export function show(options: ViewOptions): Shown {
  const { stage, opener, openPopup, onGone } = options;
  if (askedForOpinion(stage.shelf, Date.now())) {
    onGone();
    return { close() {} };
  }
  const close = showNps({
    ...options,
    bring: bringWords(stage.parts, 'nps'),
    onAsked() {
      if (stage.may()) rememberOpinion(stage.shelf, Date.now());
    },
    report: async (answer) => (await stage.report('feedback', answer)).ok,
    onPromoter: () => openPopup('nps', opener),
  });
  return { close };
}
