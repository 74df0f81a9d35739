/** Door `goodword/preact`: the views as Preact components. On a server each is an empty `<div>`. */
import { type FunctionComponent, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Goodword, ViewName } from './loop/api.js';
import { keepInPlace } from './loop/keep-in-place.js';

export interface ViewProps {
  /** What `createGoodword` answered. */
  goodword: Goodword;
  /** Why it is there, as the report tells it. Default: the name of the view. */
  surface?: string;
  class?: string;
}

export interface ClaimProps extends ViewProps {
  /** The shop's id of the order, after it. Left out before it. */
  order?: string;
}

/** The popup's content as a piece of the page. */
export const Share: FunctionComponent<ViewProps> = viewOf('share');
/** Who invited this visitor; empty where nobody did. */
export const Welcome: FunctionComponent<ViewProps> = viewOf('welcome');
/** The advocate's own page. */
export const Portal: FunctionComponent<ViewProps> = viewOf('portal');
/** "Did a friend send you?" */
export const Claim: FunctionComponent<ClaimProps> = viewOf('claim');
/** "How likely are you to recommend us?"; empty where she was asked in the last 90 days. */
export const Nps: FunctionComponent<ViewProps> = viewOf('nps');
/** Thanks for an order, in the name of whoever invited its buyer, and a link of her own. */
export const Thanks: FunctionComponent<ViewProps> = viewOf('thanks');

function viewOf(view: ViewName): FunctionComponent<ClaimProps> {
  return function View({ goodword, surface = view, class: className, order }) {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const into = place.current;
      if (!into) return undefined;
      return keepInPlace(goodword, { view, into, surface });
    }, [goodword, surface, order]);
    return h('div', {
      ...{ ref: place, class: className, 'data-order': order },
      // A friend who is greeted here is not greeted in the corner besides.
      ...(view === 'welcome' && { 'data-goodword': view }),
    });
  };
}
