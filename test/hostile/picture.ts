import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How a view looks where nothing disturbs it, and the bytes of it where the page shows through. */
export interface Reference {
  readonly picture: PNG;
  readonly seeThrough: readonly number[];
}

export const readPicture = (png: Buffer): PNG => PNG.sync.read(png);

/** Makes a reference of the same view on a white and on a black page. */
export function referenceOf(onWhite: PNG, onBlack: PNG): Reference {
  const seeThrough: number[] = [];
  onWhite.data.forEach((value, place) => {
    if (Math.abs(value - (onBlack.data[place] ?? 0)) > 2) seeThrough.push(place);
  });
  return { picture: onWhite, seeThrough };
}

/** The share of pixels that look different, from 0 to 1. A view of another size differs entirely. */
export function difference({ picture, seeThrough }: Reference, seen: PNG): number {
  const { width, height, data } = picture;
  if (seen.width !== width || seen.height !== height) return 1;
  for (const place of seeThrough) seen.data[place] = data[place] ?? 0;
  const options = { threshold: 0.1 };
  return pixelmatch(data, seen.data, undefined, width, height, options) / (width * height);
}
