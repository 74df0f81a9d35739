/** Before what was pressed goes away: keyboards and screen readers go on at the headline, not at the top of the page. */
export const focusHeadline = (pressed: EventTarget): void =>
  ((pressed as Element).getRootNode() as ShadowRoot).getElementById('headline')?.focus();
