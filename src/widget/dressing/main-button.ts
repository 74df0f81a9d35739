import { type Colour, contrast, readColour } from './colour.js';

/** How the shop's own main button looks. */
export interface ButtonLook {
  readonly fill: Colour;
  readonly ink: Colour;
  /** CSS pixels; a pill has half its height. */
  readonly radius: number;
  readonly font: string;
}

const BUTTONS =
  'button,input[type=submit],[role=button],a[class*="button" i],a[class*="btn" i],a[class*="cta" i]';
// Not the shop's: consent banners, chats, other people's dialogs.
const OTHERS = ['cookie', 'consent', 'banner', 'chat', 'gdpr']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(',');
const WORDS = /primary|cta|buy|cart|checkout|add.?to|main/i;
/** Of a long page, the first ones are enough. */
const LOOKED_AT = 150;

/** Finds the shop's main button as a visitor would: filled, of a button's size, in a colour that is none of the page. Looks once. */
export function findMainButton(page: Document): ButtonLook | undefined {
  const ground = readColour(getComputedStyle(page.body).backgroundColor);
  const paper: Colour = ground[3] < 0.5 ? [255, 255, 255, 1] : ground;
  let best: { readonly look: ButtonLook; readonly score: number } | undefined;
  for (const button of [...page.querySelectorAll<HTMLElement>(BUTTONS)].slice(0, LOOKED_AT)) {
    const { width, height } = button.getBoundingClientRect();
    if (width < 60 || width > 640 || height < 26 || height > 90) continue;
    if (button.closest(`dialog,[role=dialog],${OTHERS}`) || button.matches(':disabled')) continue;
    const style = getComputedStyle(button);
    if (style.visibility !== 'visible' || Number(style.opacity) < 0.9) continue;
    const fill = readColour(style.backgroundColor);
    if (fill[3] < 0.9 || contrast(fill, paper) < 1.15) continue;
    const [red, green, blue] = fill;
    const chroma = Math.max(red, green, blue) - Math.min(red, green, blue);
    const named = WORDS.test(`${button.className} ${button.id} ${button.getAttribute('name')}`);
    const score =
      (named ? 4 : 0) + Math.min(chroma, 160) / 40 + Math.min(contrast(fill, paper), 6) / 2;
    if (best && best.score >= score) continue;
    const radius = Math.min(Number.parseFloat(style.borderStartStartRadius) || 0, height / 2);
    best = { score, look: { fill, ink: readColour(style.color), radius, font: style.fontFamily } };
  }
  return best?.look;
}
