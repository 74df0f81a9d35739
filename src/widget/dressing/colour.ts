/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

let dot: CanvasRenderingContext2D | null | undefined;

/** Reads any CSS colour as the browser paints it. */
export function readColour(css: string): Colour {
  // One for all, and kept where it can be read: a page has many buttons, and a way back from the graphics card takes a millisecond.
  dot ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
    '2d',
    { willReadFrequently: true },
  );
  if (!dot) return [0, 0, 0, 0];
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = '#0000'; // stays where `css` is no colour
  dot.fillStyle = css;
  dot.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = dot.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

// Relative luminance of WCAG 2.2.
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

export const toCss = ([red, green, blue]: Colour): string => `rgb(${red}, ${green}, ${blue})`;
