import { styles } from './styles/styles.js';

/** The widget's own corner of the page. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What is drawn into: Preact takes over an element whole, so it gets one for itself. */
  readonly mount: HTMLElement;
  attach(): void;
  /** Says in which language the widget speaks; `pending` while its words are on the way. */
  speak(language: string, direction: 'ltr' | 'rtl', pending: boolean): void;
  remove(): void;
}

/**
 * Makes the element that holds the widget, out of reach of the shop's CSS. Not a `<div>`: themes hide empty ones
 * (Shopify's Dawn does). The sheet is a constructed one and nothing is parsed as HTML, so the strictest Content-Security-Policy
 * and Trusted Types have nothing to refuse. The root is open, for assistive technology and for hotkey code that looks
 * where the focus is.
 */
export function createHost(): Host {
  const element = document.createElement('goodword-root');
  element.style.setProperty('display', 'block', 'important');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  mount.className = 'root';
  root.append(mount);
  return {
    element,
    root,
    mount,
    attach() {
      if (!element.isConnected) (document.body ?? document.documentElement).append(element);
    },
    speak(lang, dir, pending) {
      // Twice: a page's rule for `direction` may reach the host, but not what is inside.
      for (const each of [element, mount]) Object.assign(each, { lang, dir });
      mount.toggleAttribute('data-wordless', pending);
    },
    remove: () => element.remove(),
  };
}
