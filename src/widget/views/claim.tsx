import { render } from 'preact';
import type { AllWords } from '../all-words.js';
import { Claim } from '../claim/claim.js';
import { type ClaimSources, createClaimState } from '../claim/state.js';
import { advocateEnglish } from '../english/advocate.js';
import { welcomeEnglish } from '../english/welcome.js';
import { createHost } from '../host.js';
import { showModal } from '../modal.js';
import { CloseButton } from '../parts/close-button.js';
import { createSpeech } from '../speech.js';
import { claim as sheet } from '../styles/claim.js';
import type { WidgetOptions } from '../widget-options.js';
import english, { type ClaimWords } from '../words/claim/en.js';
import type { LocaleName } from '../words.js';

interface ClaimOptions
  extends Pick<WidgetOptions, 'scene' | 'onOpen' | 'onClose'>,
    Omit<ClaimSources, 'later'> {
  readonly bring: (locale: LocaleName) => Promise<ClaimWords>;
  readonly surface: string;
  readonly into?: Element;
  readonly opener?: Element;
}

/** Asks who sent her: in an element of the page, or as a dialog above it. Answers its end. */
export function showClaim(options: ClaimOptions): () => void {
  const { scene, into, opener, surface, onOpen, onClose } = options;
  const speech = createSpeech(scene);
  // Who gives what, and the reasons of refusals.
  speech.learn<Partial<AllWords>>(
    { ...welcomeEnglish, ...advocateEnglish, ...english },
    options.bring,
  );
  const host = createHost(sheet, speech, scene.program.look, into);
  const state = createClaimState({
    ...options,
    later(act, ms) {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  });
  const remove = () => {
    state.typed(''); // what is under way is told to nobody
    render(null, host.mount);
    host.remove();
  };
  let close = remove;
  const body = <Claim program={scene.program} state={state} book={speech.book} />;
  render(
    into ? (
      <section class="claim" part="claim" aria-labelledby="headline">
        {body}
      </section>
    ) : (
      <dialog class="claim" part="claim" aria-labelledby="headline">
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
      onClose();
    });
  }
  return () => close();
}
