import { render } from 'preact';
import { surfacesEnglish } from '../english/surfaces.js';
import { createHost } from '../host.js';
import { headline } from '../offers.js';
import { Icon } from '../parts/icon.js';
import type { Phrasebook } from '../phrasebook.js';
import { createSpeech } from '../speech.js';
import { standInWindow } from '../stand-in-window.js';
import { stayAttached } from '../stay-attached.js';
import { surfaces } from '../styles/surfaces.js';
import type { WidgetOptions } from '../widget-options.js';

const GIFT = 'M4.5 9.5h15v4h-15zM6 13.5v6h12v-6M12 9.5v10M12 9.5s-7-1-5-4 5 4 5 4 3-7 5-4-5 4-5 4';
const CROSS = 'M6.5 6.5l11 11M17.5 6.5l-11 11';

export interface SurfaceOptions extends Pick<WidgetOptions, 'scene' | 'moreWords'> {
  readonly into?: Element | undefined;
  /** She does not want to see it again. */
  readonly onHide: () => void;
  readonly onGone: () => void;
}

interface AskProps {
  readonly kind: 'launcher' | 'bar';
  readonly words: string;
  readonly book: Phrasebook;
  readonly onHide: () => void;
}

/** A button that opens the popup, as any of the page does, and one that makes both go away. */
const Ask = ({ kind, words, book, onHide }: AskProps) => (
  <aside class={kind} part={kind} aria-label={kind === 'bar' ? words : book.say('invite')}>
    <button type="button" class="ask" part="surface-open" data-goodword="open">
      <Icon path={GIFT} />
      <span>{words}</span>
    </button>
    <button
      type="button"
      class="hide"
      part="surface-hide"
      aria-label={book.say('neverAgain')}
      title={book.say('neverAgain')}
      onClick={onHide}
    >
      <Icon path={CROSS} />
    </button>
  </aside>
);

/** A keyboard of the screen leaves less than this of the window. */
const WITHOUT_KEYBOARD = 0.75;

/** Shows a small tab that stands on the page and stays out of the way. Answers its end. */
export function showLauncher(options: SurfaceOptions & { readonly corner: string }): () => void {
  const ending = new AbortController();
  const { host, close } = draw('launcher', options, ending);
  host.mount.dataset['corner'] = options.corner;
  const letGo = standInWindow(host, close);
  ending.signal.addEventListener('abort', letGo);
  const view = window.visualViewport;
  const stepAside = () => {
    host.mount.hidden = view !== null && view.height < innerHeight * WITHOUT_KEYBOARD;
  };
  view?.addEventListener('resize', stepAside, ending);
  return close;
}

/** Shows one line at the top of the page, or in an element of it: in the flow, so that it covers nothing. Answers its end. */
export function showBar(options: SurfaceOptions): () => void {
  const ending = new AbortController();
  const { host, close } = draw('bar', options, ending);
  const stand = () => {
    host.attach();
    if (!options.into) document.body.prepend(host.element);
  };
  stand();
  // What the page puts a place of its own in, it may take out with it.
  if (!options.into) {
    ending.signal.addEventListener('abort', stayAttached(host.element, stand, close));
  }
  return close;
}

function draw(kind: 'launcher' | 'bar', options: SurfaceOptions, ending: AbortController) {
  const { scene, moreWords, into, onHide, onGone } = options;
  const speech = createSpeech(scene);
  speech.learn(surfacesEnglish, moreWords);
  const host = createHost(surfaces, speech, scene.program.look, into);
  const close = () => {
    ending.abort();
    render(null, host.mount);
    host.remove();
    onGone();
  };
  const Drawn = () => {
    const book = speech.book.value;
    return (
      <Ask
        kind={kind}
        words={headline(scene.program.offers, book)}
        book={book}
        onHide={() => {
          close();
          onHide();
        }}
      />
    );
  };
  render(<Drawn />, host.mount);
  return { host, close };
}
