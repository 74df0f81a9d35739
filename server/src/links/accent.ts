/** The colour of a button and of what is written on it. */
export interface Accent {
  readonly ground: string;
  readonly text: string;
}

const USUAL = '#5f2553';
const [PAPER, INK] = ['#ffffff', '#1c1a1e'];

/**
 * The shop's colour with white or dark letters, whichever reads better (WCAG 2.2: always 4.5:1 or more). Mail programs
 * know few colours: what is not `#rrggbb`, `#rgb` or `rgb()` becomes ours.
 */
export function accentOf(colour = USUAL): Accent {
  const ground = channels(colour) ?? (channels(USUAL) as Channels);
  const against = (text: string) => contrast(ground, channels(text) as Channels);
  return { ground: hex(ground), text: against(PAPER) >= against(INK) ? PAPER : INK };
}

type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: string): Channels | undefined {
  const text = colour.trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  const byNumber = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(text);
  const [red, green, blue] = short
    ? short.slice(1).map((digit) => Number.parseInt(digit + digit, 16))
    : long
      ? long.slice(1).map((digits) => Number.parseInt(digits, 16))
      : (byNumber?.slice(1).map((digits) => Math.min(255, Number(digits))) ?? []);
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : [red, green, blue];
}

const hex = (all: Channels) => `#${all.map((one) => one.toString(16).padStart(2, '0')).join('')}`;

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
function contrast(a: Channels, b: Channels): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(all: Channels): number {
  const [red, green, blue] = all.map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
