// The least that a popup drawn with Preact and signals can be.
import { signal } from '@preact/signals';
import { h, render } from 'preact';

const copied = signal('Copy');
const Popup = () =>
  h(
    'dialog',
    { 'aria-labelledby': 'headline' },
    h('h2', { id: 'headline', tabIndex: -1, autofocus: true }, 'Give 15, get 10'),
    h('input', { value: `${location.origin}/?via=ANNA42`, readonly: true, 'aria-label': 'Link' }),
    h('button', { onClick: () => (copied.value = 'Copied') }, copied),
  );

let dialog;

export function open() {
  if (!dialog) {
    const place = document.body.appendChild(document.createElement('div'));
    render(h(Popup), place);
    dialog = place.firstElementChild;
  }
  dialog.showModal();
}
