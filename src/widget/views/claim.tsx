import type { AllWords } from '../all-words.js';
import { Claim } from '../claim/claim.js';
import { type ClaimSources, createClaimState } from '../claim/state.js';
import { advocateEnglish } from '../english/advocate.js';
import { welcomeEnglish } from '../english/welcome.js';
import { createHost } from '../host.js';
import { createSpeech } from '../speech.js';
import { claim as sheet } from '../styles/claim.js';
import type { WidgetOptions } from '../widget-options.js';
import english, { type ClaimWords } from '../words/claim/en.js';
import type { LocaleName } from '../words.js';
import { showView, type ViewPlace } from './show-view.js';

interface ClaimOptions
  extends ViewPlace,
    Pick<WidgetOptions, 'scene'>,
    Omit<ClaimSources, 'later'> {
  readonly bring: (locale: LocaleName) => Promise<ClaimWords>;
}

/** Asks who sent her: in an element of the page, or as a dialog above it. Answers its end. */
export function showClaim(options: ClaimOptions): () => void {
  const { scene } = options;
  const speech = createSpeech(scene);
  // Who gives what, and the reasons of refusals.
  speech.learn<Partial<AllWords>>(
    { ...welcomeEnglish, ...advocateEnglish, ...english },
    options.bring,
  );
  const host = createHost(sheet, speech, scene.program.look, options.into);
  const state = createClaimState({
    ...options,
    later(act, ms) {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  });
  return showView(
    {
      host,
      speech,
      name: 'claim',
      body: (
        <Claim program={scene.program} state={state} book={speech.book} isModal={!options.into} />
      ),
      onRemove: () => state.typed(''), // what is under way is told to nobody
    },
    options,
  );
}
