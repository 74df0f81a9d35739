import type { Look } from '../protocol/program.js';

/**
 * Black or white: what can be read on a colour, given as a browser computes it (`rgb(…)`, `color(srgb …)`,
 * `oklch(…)`). Black where it cannot tell.
 */
export function readableOn(computed: string): '#000' | '#fff' {
  const numbers = (computed.match(/-?[\d.]+/g) ?? []).map(Number);
  // Contrast with white is (1 + .05) / (Y + .05), with black (Y + .05) / .05: they meet at Y = 0.179 (WCAG 2).
  return luminance(computed, numbers) < 0.179 ? '#fff' : '#000';
}

function luminance(computed: string, [a = 1, b = 1, c = 1]: readonly number[]): number {
  // OKLab's lightness is near the cube root of luminance; exactly so for greys.
  if (computed.startsWith('okl')) return a ** 3;
  const scale = computed.startsWith('rgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = [a, b, c].map((part) => {
    const share = part / scale;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Puts the shop's colour and font on the widget. What the page's style sheet says wins over the program. */
export function dress(root: HTMLElement, host: Element, look: Look = {}): void {
  const accent = getComputedStyle(host).getPropertyValue('--goodword-accent').trim() || look.accent;
  if (accent && CSS.supports('color', accent)) {
    root.style.setProperty('--accent', accent);
    root.style.outlineColor = accent; // read back resolved: names, var(), color-mix()
    root.style.setProperty('--on-accent', readableOn(getComputedStyle(root).outlineColor));
  }
  const font = getComputedStyle(document.body).fontFamily;
  // The browser's own default is nobody's brand.
  if (!/^("?times|serif)/i.test(font)) root.style.setProperty('--font', font);
}

/** Keeps the widget light or dark, as the program wants or the shopper's system says. Answers its undo. */
export function followScheme(root: HTMLElement, scheme: Look['scheme'] = 'auto'): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset['scheme'] = scheme === 'auto' ? (dark.matches ? 'dark' : 'light') : scheme;
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}
