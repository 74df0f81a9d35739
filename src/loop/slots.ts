import { hang } from '../widget/dressing/pictures.js';
import { pictures } from '../widget/styles/pictures.js';

// Rules of the page win over those for what is slotted, unless these are important.
const FITTED = /* css */ `
slot::slotted(*) { display: block !important; box-sizing: border-box !important; width: 100% !important; height: 100% !important; max-width: none !important; margin: 0 !important; object-fit: inherit !important; object-position: inherit !important }
.logo::slotted(*) { width: auto !important; max-width: 100% !important }
`;

/**
 * Shows the shop's own nodes with `slot="logo"` and `slot="picture"` in what we have drawn, in place of the program's: copies of them,
 * so that a framework that owns them finds them where they were. Once for each host.
 */
export function fillSlots(host: Element | null, nodes: Iterable<Element>): void {
  const root = host?.shadowRoot;
  const mount = root?.querySelector('.root');
  if (!host || !root || !mount || host.childElementCount > 0) return;
  for (const node of nodes) {
    if (!/^(logo|picture)$/.test(node.slot)) continue;
    const slot = document.createElement('slot');
    slot.name = node.slot;
    slot.className = node.slot;
    slot.part.add(node.slot);
    hang(mount, slot);
    host.append(node.cloneNode(true));
  }
  if (host.childElementCount === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pictures + FITTED);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
