import { contrast, readColour, toCss } from '../dressing/colour.js';
import { dressing } from '../dressing/dressing.js';
import { findMainButton } from '../dressing/main-button.js';

/** A text on the button must stand out by so much (WCAG 2.2, 1.4.3); the button itself be seen at all. */
const TEXT = 4.5;
const SEEN = 1.3;

/** The lazy look `auto`: colour, corners and font of the shop's own main button. Without one that can be seen here, the plain look. */
export const finish = dressing('', (dummy) => {
  const button = findMainButton(document);
  if (!button) return {};
  const { fill, ink, radius, font } = button;
  const text = readColour(getComputedStyle(dummy.mount).color);
  const isDark = contrast(text, [0, 0, 0, 1]) > contrast(text, [255, 255, 255, 1]);
  const ground = isDark ? ([29, 26, 24, 1] as const) : ([255, 255, 255, 1] as const);
  return {
    ...(contrast(fill, ground) >= SEEN && { '--accent': toCss(fill) }),
    // Else black or white, whichever reads better: the sheet works it out.
    ...(contrast(ink, fill) >= TEXT && { '--own-on': toCss(ink) }),
    '--radius': `${Math.min(Math.round(radius), 23)}px`,
    ...(/^("?times|serif)/i.test(font) ? {} : { '--font': font }),
  };
});
