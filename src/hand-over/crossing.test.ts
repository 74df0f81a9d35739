import { afterEach, describe, expect, it } from 'vitest';
import { type Crossing, crossingOf } from './crossing.js';

const isOurs = ({ host }: URL) => host === 'checkout.example';
/** What this page makes of a click on `selector`. */
function crossing(html: string, selector: string, type = 'click'): Crossing | undefined {
  document.body.innerHTML = html;
  let found: Crossing | undefined;
  const hear = (event: Event) => {
    event.preventDefault();
    found = crossingOf(event, isOurs);
  };
  document.addEventListener(type, hear, { once: true, capture: true });
  document
    .querySelector(selector)
    ?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return found;
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('a way to the other domain', () => {
  it('is a link, also where something in it is clicked; afterwards it is as the shop wrote it', () => {
    const link = crossing('<a href="https://checkout.example/?a=1#b"><b>Pay</b></a>', 'b');
    expect(link).toMatchObject({ to: 'https://checkout.example', by: 'click' });
    const undo = link?.decorate('t', '1');
    const href = () => document.querySelector('a')?.getAttribute('href');
    expect(href()).toBe('https://checkout.example/?a=1&t=1#b');
    undo?.();
    expect(href()).toBe('https://checkout.example/?a=1#b');
  });

  it('is a form: by its address where it posts, by a field where it does not', () => {
    const form = (method: string) =>
      `<form method="${method}" action="https://checkout.example/pay"><input name="action"></form>`;
    crossing(form('post'), 'form', 'submit')?.decorate('t', '1');
    expect(document.querySelector('form')?.getAttribute('action')).toBe(
      'https://checkout.example/pay?t=1',
    );
    const undo = crossing(form('get'), 'form', 'submit')?.decorate('t', '1');
    expect(document.querySelector<HTMLInputElement>('input[name=t]')?.value).toBe('1');
    undo?.();
    expect(document.querySelector('input[name=t]')).toBeNull();
  });

  it.each([
    ['<a href="mailto:a@checkout.example">x</a>'],
    ['<a href="javascript:void 0">x</a>'],
    ['<a href="https://other.example/">x</a>'],
    ['<a href="http://[">x</a>'],
    ['<a>x</a>'],
    ['<p><a></a></p>'],
  ])('is not %s', (html) => {
    expect(crossing(html, 'a')).toBeUndefined();
  });
});
