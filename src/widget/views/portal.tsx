import { Portal, type PortalProps } from '../portal/portal.js';
import { createShareView } from '../share-view.js';
import { inline } from '../styles/inline.js';
import { popup } from '../styles/popup.js';
import { portal } from '../styles/portal.js';
import type { WidgetOptions } from '../widget-options.js';
import english, { type PortalWords } from '../words/portal/en.js';
import type { LocaleName } from '../words.js';
import { showView, type ViewPlace } from './show-view.js';

interface PortalOptions
  extends ViewPlace,
    Omit<WidgetOptions, keyof ViewPlace>,
    Pick<PortalProps, 'opened' | 'choose' | 'fetchPage' | 'confirm' | 'prove'> {
  readonly bring: (locale: LocaleName) => Promise<PortalWords>;
}

/** Shows the advocate's own page: in an element of the shop's page, or as a dialog above it. Answers its end. */
export function showPortal(options: PortalOptions): () => void {
  const { into, opened, choose, fetchPage, confirm, prove } = options;
  const { host, props, speech } = createShareView(options, popup + inline + portal, into);
  speech.learn<PortalWords>(english, options.bring);
  const page: PortalProps = { ...props, isModal: !into, opened, choose, fetchPage, confirm, prove };
  const close = showView(
    { host, speech, name: 'portal', body: <Portal {...page} />, isSheet: true },
    options,
  );
  void props.state.load();
  return close;
}
