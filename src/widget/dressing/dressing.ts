import { pictures } from '../styles/pictures.js';
import type { Dummy, Finish } from '../theme.js';
import { hangPictures } from './pictures.js';
import type { Tokens } from './tokens.js';

/**
 * A finished look: its sheet, and what the program says of corners, font and pictures. Rules begin with `.root`, so that they win
 * over sheets that come later. `read` is asked at every opening, for the page may have changed.
 */
export function dressing(css: string, read: (dummy: Dummy) => Tokens = () => ({})): Finish {
  const worn = new WeakSet<Dummy>();
  return (dummy, look) => {
    const tokens: Tokens = {
      ...read(dummy),
      ...(look.radius !== undefined && { '--radius': `${look.radius}px` }),
      ...(look.font && { '--font': look.font }),
    };
    for (const [name, value] of Object.entries(tokens)) dummy.mount.style.setProperty(name, value);
    if (worn.has(dummy)) return;
    worn.add(dummy);
    dummy.wear(css + pictures);
    hangPictures(dummy.mount, look);
  };
}
