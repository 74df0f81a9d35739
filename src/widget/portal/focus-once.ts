let wanted: object | undefined;

/** What is drawn next for this takes the focus: what she pressed for it may be gone by then. */
export const wantFocus = (thing: object): void => {
  wanted = thing;
};

/** For what is drawn for a thing. */
export const focusOnce = (thing: object) => (element: HTMLElement | null) => {
  if (!element || wanted !== thing) return;
  wanted = undefined;
  element.focus();
};
