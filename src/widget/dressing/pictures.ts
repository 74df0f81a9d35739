import { isPictureAddress, type Look, type Picture } from '../../protocol/look.js';
import { inLanguage } from '../in-language.js';

/**
 * Puts the shop's logo above the offers, and its picture behind them. Both are the page's to refuse: what does not load is
 * taken away again, so that no broken frame is left.
 */
export function hangPictures(mount: HTMLElement, { logo, picture }: Look): void {
  const mark = logo && draw(logo, 'logo', mount);
  if (mark) hang(mount, mark);
  const scene = picture && draw(picture, 'picture', mount);
  if (scene) hang(mount, scene);
}

/** Puts a logo or a picture, as its class says, where it belongs. The one that was there gives way. */
export function hang(mount: Element, element: Element): void {
  const hero = mount.querySelector('.hero');
  if (!hero) return;
  const { className } = element;
  mount.querySelector(`.${className}`)?.remove();
  if (className === 'logo') {
    hero.before(element);
    return;
  }
  // The tickets say what the headline says; the picture says something else.
  hero.removeAttribute('aria-hidden');
  for (const ticket of hero.children) ticket.setAttribute('aria-hidden', 'true');
  hero.prepend(element);
  mount.firstElementChild?.classList.add('pictured');
}

function draw({ src, alt }: Picture, name: string, mount: HTMLElement): Element | undefined {
  if (!isPictureAddress(src)) return undefined;
  const image = new Image();
  image.className = name;
  image.part.add(name);
  const describe = () => {
    image.alt = typeof alt === 'string' ? alt : inLanguage(alt, mount.lang);
  };
  describe();
  // Her language may come later than the picture. Both go together.
  new MutationObserver(describe).observe(mount, { attributeFilter: ['lang'] });
  image.decoding = 'async';
  image.onerror = () => image.remove();
  image.src = src;
  return image;
}
