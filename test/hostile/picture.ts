import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How a view looks where nothing disturbs it, and where the page shows through it. */
export interface Reference {
  readonly picture: PNG;
  readonly seeThrough: (pixel: number) => boolean;
}

export const readPicture = (png: Buffer): PNG => PNG.sync.read(png);

/** Makes a reference of the same view on a white and on a black page. */
export function referenceOf(onWhite: PNG, onBlack: PNG): Reference {
  const channel = ({ data }: PNG, place: number) => data[place] ?? 0;
  const differs = (place: number) =>
    Math.abs(channel(onWhite, place) - channel(onBlack, place)) > 2;
  return {
    picture: onWhite,
    seeThrough: (pixel) => [0, 1, 2].some((colour) => differs(pixel * 4 + colour)),
  };
}

/** The share of pixels that look different, from 0 to 1. A view of another size differs entirely. */
export function difference({ picture, seeThrough }: Reference, seen: PNG): number {
  const { width, height, data } = picture;
  if (seen.width !== width || seen.height !== height) return 1;
  const compared = Buffer.from(seen.data);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (seeThrough(pixel)) data.copy(compared, pixel * 4, pixel * 4, pixel * 4 + 4);
  }
  const options = { threshold: 0.1 };
  return pixelmatch(data, compared, undefined, width, height, options) / (width * height);
}
