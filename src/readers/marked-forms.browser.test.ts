import { afterEach, describe, expect, it, vi } from 'vitest';
import { readMarkedForms } from './marked-forms.js';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const html = `<form data-goodword="lead" data-goodword-subject="q"><input type="email" required><button></button></form>`;
const lead = { kind: 'lead', subject: 'q', email: 'ben@example.com' };

/** A form in `where`, which the page itself takes further by `fetch`; and what was heard of it. */
function show(where: HTMLElement | ShadowRoot, email = 'ben@example.com') {
  const heard: unknown[] = [];
  stop = readMarkedForms((form) => heard.push(form));
  where.innerHTML = html;
  const [form, field, button] = ['form', 'input', 'button'].map((name) =>
    where.querySelector(name),
  );
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) throw 'no form';
  field.value = email;
  form.addEventListener('submit', (event) => event.preventDefault());
  return { heard, form, field, press: () => (button as HTMLElement).click() };
}
/** The moment in which a form that was sent is told. */
const told = () => new Promise((done) => setTimeout(done));

describe('a form that was sent', () => {
  it('is heard only when the browser finds its fields valid, also where it was told not to look', async () => {
    const { heard, form, field } = show(document.body, '');
    form.requestSubmit();
    form.noValidate = true;
    form.requestSubmit();
    await told();
    expect(heard).toEqual([]);
    field.value = 'ben@example.com';
    form.requestSubmit();
    await vi.waitFor(() => expect(heard).toEqual([lead]));
  });

  it.each([
    ['by a message', (field: HTMLInputElement) => field.setCustomValidity('We know you already')],
    ['by a mark', (field: HTMLInputElement) => field.setAttribute('aria-invalid', 'true')],
  ])(
    'is not heard where the shop’s own code refuses it %s, and is once it does not',
    async (_, refuse) => {
      const { heard, form, field, press } = show(document.body);
      form.addEventListener('submit', (event) => {
        event.stopImmediatePropagation();
        refuse(field);
      });
      press();
      await told();
      expect(heard).toEqual([]);
      field.setCustomValidity('');
      field.removeAttribute('aria-invalid');
      form.addEventListener('submit', () => field.removeAttribute('aria-invalid'));
      form.replaceWith(form.cloneNode(true)); // without the refusing ear
      const again = document.querySelector('form');
      again?.addEventListener('submit', (event) => event.preventDefault());
      again?.requestSubmit();
      await vi.waitFor(() => expect(heard).toEqual([lead]));
    },
  );

  it('is heard out of a shadow root, once somebody has touched it', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const { heard, press } = show(inner.attachShadow({ mode: 'open' }));
    press();
    await vi.waitFor(() => expect(heard).toEqual([lead]));
    stop();
    press();
    await told();
    expect(heard).toHaveLength(1);
  });
});
