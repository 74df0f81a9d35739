/** Door `goodword/preact`: the views as Preact components. On a server each is an empty `<div>`. */
import { type FunctionComponent, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Goodword, Shown, ViewName } from './loop/api.js';

export interface ViewProps {
  /** What `createGoodword` answered. */
  goodword: Goodword;
  /** Why it is there, as the report tells it. Default: the name of the view. */
  surface?: string;
  class?: string;
}

/** The popup's content as a piece of the page. */
export const Share = viewOf('share');
/** Who invited this visitor; empty where nobody did. */
export const Welcome = viewOf('welcome');
/** The advocate's own page. */
export const Portal = viewOf('portal');

function viewOf(view: ViewName): FunctionComponent<ViewProps> {
  return function View({ goodword, surface = view, class: className }) {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const into = place.current;
      if (!into) return undefined;
      let gone = false;
      let shown: Shown | undefined;
      void goodword.open({ view, into, surface }).then((answer) => {
        if (!answer.ok) return;
        shown = answer.value;
        if (gone) shown.close();
      });
      return () => {
        gone = true;
        shown?.close();
      };
    }, [goodword, surface]);
    return h('div', { ref: place, class: className });
  };
}
