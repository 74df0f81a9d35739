import { expect, it, vi } from 'vitest';
import { readMarkedForms } from './marked-forms.js';

it('a form is heard only when the browser finds its fields valid, also where it was told not to look', () => {
  document.body.innerHTML = `<form data-goodword="lead" data-goodword-subject="q"><input type="email" required></form>`;
  const [form, field] = [document.forms[0], document.querySelector('input')];
  if (!form || !field) throw new Error('no form');
  form.addEventListener('submit', (event) => event.preventDefault());
  const hear = vi.fn();
  const stop = readMarkedForms(hear);
  form.requestSubmit();
  form.noValidate = true;
  form.requestSubmit();
  expect(hear).not.toHaveBeenCalled();
  field.value = 'ben@example.com';
  form.requestSubmit();
  expect(hear.mock.calls).toEqual([[{ kind: 'lead', subject: 'q', email: 'ben@example.com' }]]);
  stop();
  document.body.replaceChildren();
});
