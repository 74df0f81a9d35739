import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How a view looks where nothing disturbs it, and the bytes of it where the page shows through. */
export interface Reference {
  readonly png: Buffer;
  readonly picture: PNG;
  readonly seeThrough: readonly number[];
}

/** Makes a reference of the same view, as PNG, on a white and on a black page. */
export function referenceOf(onWhite: Buffer, onBlack: Buffer): Reference {
  const picture = PNG.sync.read(onWhite);
  const black = PNG.sync.read(onBlack);
  const seeThrough: number[] = [];
  picture.data.forEach((value, place) => {
    if (Math.abs(value - (black.data[place] ?? 0)) > 2) seeThrough.push(place);
  });
  return { png: onWhite, picture, seeThrough };
}

/** The share of pixels that look different, from 0 to 1. A view of another size differs entirely. */
export function difference({ png, picture, seeThrough }: Reference, taken: Buffer): number {
  // Mostly it is the very same file, and to unpack it takes longer than to draw it.
  if (taken.equals(png)) return 0;
  const seen = PNG.sync.read(taken);
  const { width, height, data } = picture;
  if (seen.width !== width || seen.height !== height) return 1;
  for (const place of seeThrough) seen.data[place] = data[place] ?? 0;
  const options = { threshold: 0.1 };
  return pixelmatch(data, seen.data, undefined, width, height, options) / (width * height);
}
