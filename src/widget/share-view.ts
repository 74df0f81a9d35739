import type { AllWords } from './all-words.js';
import { type Device, readDevice } from './device.js';
import { createHost, type Host } from './host.js';
import type { ShareSheetProps } from './parts/share-sheet.js';
import { createSpeech, type Speech } from './speech.js';
import { createPopupState, type DrawnPart, type LoadPart } from './state.js';
import { share } from './styles/share.js';
import type { WidgetOptions } from './widget-options.js';

/** What is drawn, in which host, whether as popup or in the page. */
export interface ShareView {
  readonly host: Host;
  readonly props: ShareSheetProps;
  readonly speech: Speech;
}

/** Makes ready all that sharing is drawn with. Nothing is on the page, and nothing is asked of the backend, before it is attached and loaded. */
export function createShareView(options: WidgetOptions, css: string, into?: Element): ShareView {
  const { program, languages } = options.scene;
  const device: Device = readDevice(navigator);
  const speech = createSpeech(options.scene);
  const host = createHost(css + share, speech, program.look, into);
  // With the popup's own, so that no text changes under the eyes of who reads it.
  speech.learn<Partial<AllWords>>(undefined, options.moreWords);
  const worn = new Set<object>();
  const loadPart: LoadPart = async (name) => {
    const part = await options.loadPart(name);
    const { styles, english } = part as Partial<DrawnPart>;
    if (styles && english && !worn.has(part)) {
      worn.add(part);
      host.wear(styles);
      speech.learn(english);
    }
    return part;
  };
  const state = createPopupState({ ...options, part: () => loadPart('advocate') });
  const { book } = speech;
  const { guest } = options;
  const language = languages[0] ?? 'en';
  return { host, speech, props: { program, language, device, state, book, loadPart, guest } };
}
