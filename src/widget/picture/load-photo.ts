import { isPictureAddress } from '../../protocol/look.js';

/**
 * A picture that a canvas may be made of: the program's own, else what the page shows to chats (`og:image`). One of another
 * host must allow it (CORS): without, the canvas could never be saved. What cannot be had is done without.
 */
export async function loadPhoto(
  page: Document,
  own?: string,
): Promise<HTMLImageElement | undefined> {
  const shown = page.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content;
  for (const src of [own, sameOrigin(shown, page)]) {
    if (!src || !isPictureAddress(src)) continue;
    const image = new Image();
    image.crossOrigin = 'anonymous';
    image.src = src;
    try {
      await Promise.race([image.decode(), new Promise((_, late) => setTimeout(late, 5_000))]);
      if (image.naturalWidth > 0) return image;
    } catch {
      // The next one, or none.
    }
  }
  return undefined;
}

function sameOrigin(address: string | undefined, page: Document): string | undefined {
  try {
    const { origin, pathname, search } = new URL(address ?? '', page.baseURI);
    return address && origin === page.defaultView?.location.origin ? pathname + search : undefined;
  } catch {
    return undefined;
  }
}
