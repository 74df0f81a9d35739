import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followOutbound } from './outbound.js';

let code: string | undefined;
let undo = () => {};
/** Where the page wanted to go; it stays. */
let gone: string[] = [];
const stay = (event: Event) => {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (link || event.type === 'submit') event.preventDefault();
  if (link) gone.push(link.href);
};

beforeEach(() => {
  code = 'ANNA42';
  gone = [];
  undo = followOutbound(({ hostname }) =>
    hostname === 'pay.shop.io' && code ? ['via', code] : undefined,
  );
  for (const name of ['click', 'submit']) window.addEventListener(name, stay);
});
afterEach(() => {
  undo();
  for (const name of ['click', 'submit']) window.removeEventListener(name, stay);
  document.body.replaceChildren();
});

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}
const hrefOf = (element: Element) => element.getAttribute('href');

describe('a link to the shop’s other domain', () => {
  it('takes the code along as soon as it is pressed, by pointer or by key, or clicked by a script', () => {
    const link = () => show('<a href="https://pay.shop.io/cart#top">Pay</a>');
    const full = 'https://pay.shop.io/cart?via=ANNA42#top';
    for (const event of [
      new PointerEvent('pointerdown', { bubbles: true }),
      new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }),
    ]) {
      const pressed = link();
      pressed.dispatchEvent(event);
      expect(hrefOf(pressed)).toBe(full);
    }
    link().click();
    expect(gone).toEqual([full]);
    const walkedPast = link();
    walkedPast.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Tab' }));
    expect(hrefOf(walkedPast)).toBe('https://pay.shop.io/cart#top');
  });

  it('takes it along out of a shadow root, and where the shop stops the event', async () => {
    const host = show('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="https://pay.shop.io/"><span>Pay</span></a>';
    host.addEventListener('pointerdown', (event) => event.stopPropagation());
    (root.querySelector('span') as HTMLElement).click();
    expect(root.querySelector('a')?.href).toBe('https://pay.shop.io/?via=ANNA42');
  });

  it('has it once, however often it is pressed, and the latest one', () => {
    const link = show('<a href="https://pay.shop.io/">Pay</a>');
    link.click();
    link.click();
    expect(hrefOf(link)).toBe('https://pay.shop.io/?via=ANNA42');
    code = 'BEN123';
    link.click();
    expect(hrefOf(link)).toBe('https://pay.shop.io/?via=BEN123');
  });

  it.each([
    ['it carries a code of the shop’s own', 'https://pay.shop.io/?via=MINE'],
    ['it is signed', 'https://pay.shop.io/f?X-Amz-Signature=abc'],
    ['it leads elsewhere', 'https://elsewhere.example/'],
    ['it leads nowhere on the web', 'mailto:anna@pay.shop.io'],
    ['it runs a script', 'javascript:void 0'],
    ['it cannot be read', 'https://pay.shop.io:port/'],
  ])('is left alone where %s', (_, href) => {
    const link = show(`<a href="${href}">Pay</a>`);
    link.click();
    expect(hrefOf(link)).toBe(href);
  });

  it('is left alone once we have stopped', () => {
    const link = show('<a href="https://pay.shop.io/">Pay</a>');
    undo();
    link.click();
    expect(hrefOf(link)).toBe('https://pay.shop.io/');
  });
});

describe('a form that leads to the shop’s other domain', () => {
  const send = (html: string) => {
    const form = show(html) as HTMLFormElement;
    form.querySelector('button')?.click();
    return form;
  };

  it('takes the code along in its address, or in a field where its address would lose it', () => {
    const post = send('<form method="post" action="https://pay.shop.io/"><button></button></form>');
    expect(post.getAttribute('action')).toBe('https://pay.shop.io/?via=ANNA42');
    const get = send('<form action="https://pay.shop.io/"><button></button></form>');
    get.querySelector('button')?.click();
    expect(new FormData(get).getAll('via')).toEqual(['ANNA42']);
  });

  it('takes the code along out of a shadow root, and nothing once we have stopped', () => {
    const root = show('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<form method="post" action="https://pay.shop.io/"><button></button></form>';
    const form = root.querySelector('form');
    form?.addEventListener('submit', stay);
    root.querySelector('button')?.click();
    expect(form?.getAttribute('action')).toBe('https://pay.shop.io/?via=ANNA42');
    undo();
    form?.setAttribute('action', 'https://pay.shop.io/b');
    root.querySelector('button')?.click();
    expect(form?.getAttribute('action')).toBe('https://pay.shop.io/b');
  });

  it('follows the button that was pressed, and fields that are called like the form’s own words', () => {
    const form = send(
      '<form method="post" action="/here"><input name="action"><input name="method"><button formaction="https://pay.shop.io/"></button></form>',
    );
    const button = form.querySelector('button');
    expect(button?.getAttribute('formaction')).toBe('https://pay.shop.io/?via=ANNA42');
    expect(form.getAttribute('action')).toBe('/here');
  });
});
