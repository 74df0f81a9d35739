import type { Host } from './host.js';
import { stayAttached } from './stay-attached.js';

/**
 * Attaches what is fixed in the window, and keeps it there when a page exchanges its body. Answers the undo.
 *
 * A transformed, filtered or contained body is the frame of what is fixed in it: our corner would be at its far end. Where it stands
 * elsewhere beside the body than in it, it stays beside.
 */
export function standInWindow(host: Host, onGivenUp: () => void): () => void {
  const place = () => {
    const { top, left, width } = (host.mount.firstChild as Element).getBoundingClientRect();
    return [top, left, width].join();
  };
  const stand = () => {
    host.attach();
    const inBody = place();
    // A page that hides its body until it is ready hides us too.
    if (inBody === '0,0,0') return;
    document.documentElement.append(host.element);
    if (place() === inBody) document.body.append(host.element);
  };
  stand();
  return stayAttached(host.element, stand, onGivenUp);
}
