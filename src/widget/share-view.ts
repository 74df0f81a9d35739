import { type Device, readDevice } from './device.js';
import { createHost, type Host } from './host.js';
import type { ShareSheetProps } from './parts/share-sheet.js';
import { createSpeech, type Speech } from './speech.js';
import { createPopupState } from './state.js';
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
  const state = createPopupState({
    ...options,
    device,
    async part() {
      const part = await options.loadPart('advocate');
      host.wear(part.styles);
      speech.learn(part.english);
      return part;
    },
  });
  const { loadPart } = options;
  const { book } = speech;
  const language = languages[0] ?? 'en';
  return { host, speech, props: { program, language, device, state, book, loadPart } };
}
