import { surfacesEnglish } from '../english/surfaces.js';
import { createShareView } from '../share-view.js';
import { inline } from '../styles/inline.js';
import { popup } from '../styles/popup.js';
import { thanks } from '../styles/thanks.js';
import { ThanksNote, type ThanksProps } from '../thanks/thanks.js';
import type { WidgetOptions } from '../widget-options.js';
import { showView, type ViewPlace } from './show-view.js';

interface ThanksOptions
  extends ViewPlace,
    Omit<WidgetOptions, keyof ViewPlace>,
    Pick<ThanksProps, 'isInvited'> {}

/** Thanks for an order: in an element of the shop's page, or as a dialog above it. Answers its end, and how to ask for what it tells. */
export function showThanks(options: ThanksOptions) {
  const { into, isInvited } = options;
  const { host, props, speech } = createShareView(options, popup + inline + thanks, into);
  speech.learn(surfacesEnglish);
  const body = <ThanksNote {...props} isInvited={isInvited} autoFocus={!into} />;
  const close = showView({ host, speech, name: 'thanks', body, isSheet: true }, options);
  return { close, load: props.state.load };
}
