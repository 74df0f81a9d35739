import { effect } from '@preact/signals';
import { directionOf } from './languages.js';
import type { Speech } from './speech.js';
import { base } from './styles/base.js';
import { copyField } from './styles/copy-field.js';
import { dress, takeFont, type WornLook } from './theme.js';

/** The widget's own corner of the page. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What is drawn into: Preact takes over an element whole, so it gets one for itself. */
  readonly mount: HTMLElement;
  /** Puts the element into the page, in the shop's look. */
  attach(): void;
  /** Adds a sheet to those that dress what is inside. */
  wear(css: string): void;
  remove(): void;
}

/**
 * Makes an element that holds what we draw, at the end of the page or of `place`, out of reach of the shop's CSS. Not a `<div>`: themes hide empty ones
 * (Shopify's Dawn does). The sheets are constructed and nothing is parsed as HTML, so the strictest Content-Security-Policy
 * and Trusted Types have nothing to refuse. The root is open, for assistive technology and for hotkey code that looks
 * where the focus is.
 */
export function createHost(css: string, speech: Speech, look?: WornLook, place?: Element): Host {
  const element = document.createElement('goodword-root');
  element.style.setProperty('display', 'block', 'important');
  const root = element.attachShadow({ mode: 'open' });
  const mount = document.createElement('div');
  mount.className = 'root';
  dress(mount, look);
  root.append(mount);
  // Hotkeys of the page see our host where she types, which is no field. A dialog keeps them all.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    mount.addEventListener(type, (event) => {
      if ((event.target as Element).closest('dialog,input,textarea')) event.stopPropagation();
    });
  }
  const wear = (more: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(more);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  wear(base + copyField + css);
  const stopSpeaking = effect(() => {
    const lang = speech.book.value.language;
    // Twice: a page's rule for `direction` may reach the host, but not what is inside.
    for (const each of [element, mount]) Object.assign(each, { lang, dir: directionOf(lang) });
    mount.toggleAttribute('data-wordless', speech.pending.value);
  });
  const host: Host = {
    element,
    root,
    mount,
    attach() {
      // First: the page's styles are at hand as long as nothing has changed.
      takeFont(mount);
      if (!element.isConnected) {
        (place ?? document.body ?? document.documentElement).append(element);
      }
      look?.finish?.(host, look);
    },
    wear,
    remove() {
      stopSpeaking();
      element.remove();
    },
  };
  return host;
}
