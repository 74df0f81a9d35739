import type { Goodword, OpenOptions, Shown } from './api.js';

/**
 * Shows a view in a place of the page as long as the shopper lets us: nothing is asked of anybody before, and nothing stays
 * afterwards. Answers the undo.
 */
export function keepInPlace(
  goodword: Goodword,
  options: OpenOptions & { readonly into: Element },
  onShown: () => void = () => {},
): () => void {
  let end: (() => void) | undefined;
  const show = () => {
    let gone = false;
    let shown: Shown | undefined;
    void goodword.open(options).then((opened) => {
      if (!opened.ok) return;
      shown = opened.value;
      if (gone) shown.close();
      else onShown();
    });
    return () => {
      gone = true;
      shown?.close();
    };
  };
  const look = () => {
    const may = goodword.status().consent === 'granted';
    if (may) end ??= show();
    else hide();
  };
  const hide = () => {
    end?.();
    end = undefined;
  };
  // Taken back and given again, it is shown anew: to somebody else.
  const unhear = goodword.on('consent', (state) => (state === 'granted' ? look() : hide()));
  // What was decided holds from then on.
  document.addEventListener('prerenderingchange', look);
  look();
  return () => {
    unhear();
    document.removeEventListener('prerenderingchange', look);
    hide();
  };
}
