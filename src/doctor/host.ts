import { sheet } from './style.js';

/** The doctor's own corner of the page, out of reach of the shop's rules. */
export interface Host {
  /** What is drawn into. */
  readonly mount: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** Constructed sheets and drawn nodes only: the strictest Content-Security-Policy has nothing to refuse. */
export function createHost(): Host {
  const element = document.createElement('goodword-doctor');
  element.style.setProperty('display', 'block', 'important'); // themes hide empty elements
  const root = element.attachShadow({ mode: 'open' });
  const rules = new CSSStyleSheet();
  rules.replaceSync(sheet);
  root.adoptedStyleSheets = [rules];
  const mount = document.createElement('div');
  mount.lang = 'en';
  mount.dir = 'ltr';
  root.append(mount);
  (document.body ?? document.documentElement).append(element);
  return { mount, root, remove: () => element.remove() };
}
