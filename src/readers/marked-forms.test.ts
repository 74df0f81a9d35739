import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMarkedForms } from './marked-forms.js';

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** Sends the form of a page, whose own code takes it away at once, and answers what was heard. */
function send(html: string, times = 1) {
  const hear = vi.fn();
  stop();
  stop = readMarkedForms(hear);
  document.body.innerHTML = html;
  const form = document.querySelector('form');
  form?.addEventListener('submit', () => {
    for (const field of form.querySelectorAll('input')) field.value = '';
  });
  const events = Array.from({ length: times }, () => {
    const event = new Event('submit', { bubbles: true, cancelable: true });
    form?.dispatchEvent(event);
    return event;
  });
  expect(events.some((event) => event.defaultPrevented)).toBe(false);
  vi.runAllTimers();
  return hear.mock.calls.map(([heard]) => heard);
}
const email = '<input type="email" value="Ben@Example.com ">';

describe('a form that asks to be counted', () => {
  it('is heard with its e-mail and the code in it, before the shop’s own code empties it', () => {
    const [heard] = send(
      `<form data-goodword="lead" id="news">${email}<input data-goodword="code" value="ANNA42"></form>`,
    );
    expect(heard).toMatchObject({ kind: 'lead', email: 'Ben@Example.com', code: 'ANNA42' });
    expect(heard.subject).toMatch(/^news-[0-9a-f]{16}$/);
  });

  it('is the same one for the same person, and another for another form or person', () => {
    const subject = (html: string) => send(html)[0].subject;
    const first = subject(`<form data-goodword="lead" id="news">${email}</form>`);
    expect(subject(`<form data-goodword="lead" id="news">${email.toLowerCase()}</form>`)).toBe(
      first,
    );
    expect(subject(`<form data-goodword="lead" id="club">${email}</form>`)).not.toBe(first);
    const carol = email.replace('Ben', 'Carol');
    expect(subject(`<form data-goodword="lead" id="news">${carol}</form>`)).not.toBe(first);
  });

  it('is known by the shop’s own id of it, from the form or from a field', () => {
    expect(
      send(`<form data-goodword="signup" data-goodword-subject="acc-7">${email}</form>`),
    ).toEqual([{ kind: 'signup', subject: 'acc-7', email: 'Ben@Example.com' }]);
    expect(
      send(
        '<form data-goodword="lead"><input type="hidden" data-goodword="subject" value="q-9"></form>',
      ),
    ).toEqual([{ kind: 'lead', subject: 'q-9' }]);
  });

  it('has no subject where nothing in it tells people apart', () => {
    expect(send('<form data-goodword="lead"><input name="q"></form>')).toEqual([
      { kind: 'lead', subject: undefined },
    ]);
  });

  it('is read by its attributes where fields are called like a form’s own words', () => {
    const [heard] = send(
      `<form data-goodword="lead" id="news">${email}<input name="id" value="x"><input name="elements"></form>`,
    );
    expect(heard.subject).toMatch(/^news-/);
  });

  it('is not heard when it is another form', () => {
    expect(send(`<form>${email}</form>`)).toEqual([]);
    expect(send(`<form data-goodword="open">${email}</form>`)).toEqual([]);
  });

  it('is heard no more once we have stopped', () => {
    const hear = vi.fn();
    readMarkedForms(hear)();
    document.body.innerHTML = `<form data-goodword="lead">${email}</form>`;
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
    vi.runAllTimers();
    expect(hear).not.toHaveBeenCalled();
  });

  it('is told once, at the latest when the page is left', () => {
    const hear = vi.fn();
    stop = readMarkedForms(hear);
    document.body.innerHTML = `<form data-goodword="lead">${email}</form>`;
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
    window.dispatchEvent(new Event('pagehide'));
    expect(hear).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(hear).toHaveBeenCalledOnce();
  });
});
