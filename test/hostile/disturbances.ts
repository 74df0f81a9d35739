import type { HostPage } from './host-page.js';

/** The shop's own newsletter form, in a trap of the library that most shops use for it. */
export const FOCUS_TRAP: HostPage = {
  name: 'A focus trap',
  body: '<form id="trap"><input id="mail" aria-label="E-mail"><button type="button">Join</button></form>',
  scripts: ['tabbable/dist/index.umd.js', 'focus-trap/dist/focus-trap.umd.js'],
  script: `
    addEventListener('DOMContentLoaded', () => focusTrap.createFocusTrap('#trap', { escapeDeactivates: false }).activate());
  `,
};

/** A trap as shops write it themselves: whatever gets the focus, loses it to the form. */
export const FOCUS_LOOP: HostPage = {
  name: 'A focus loop',
  script: `
    addEventListener('focusin', (event) => {
      const field = document.querySelector('#search');
      if (event.target !== field) field.focus();
    });
  `,
};

export const HOTKEYS: HostPage = {
  name: 'Hotkeys',
  scripts: ['mousetrap/mousetrap.js'],
  script: `
    window.heard = [];
    for (const key of ['/', 'k', 'n', 'tab', 'esc', 'ctrl+c']) Mousetrap.bind(key, () => { heard.push(key) });
  `,
};

export const NO_ESCAPE: HostPage = {
  name: 'Escape is prevented',
  script: `
    for (const place of [window, document, document.documentElement]) {
      place.addEventListener('keydown', (event) => { if (event.key === 'Escape') event.preventDefault() }, true);
    }
  `,
};

export const HOST_DIALOG: HostPage = {
  name: 'A dialog of the shop',
  body: '<dialog id="cart"><p>Your cart</p><button type="button" id="pay">Pay</button></dialog>',
};

/** Wide and long, with a scrollbar that takes room, and styles of its own on what we lock. */
export const SCROLLED: HostPage = {
  name: 'A page that was scrolled',
  html: 'lang="en" style="overflow: scroll auto; scrollbar-gutter: auto"',
  css: 'body { margin: 0 } footer { margin-top: 1500px } .tall { background: linear-gradient(90deg, #ccc, #fff) }',
};
