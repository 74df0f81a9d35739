import { afterAll } from '../page/after-all.js';
import { followSubmits } from '../page/submits.js';
import type { Stop } from './reader.js';

/** What a form says of whoever sent it. */
export interface SentForm {
  readonly kind: 'lead' | 'signup';
  /** The shop's own id of it, or one that is made of form and address: a form that is sent twice counts once. */
  readonly subject: string;
  readonly email?: string;
  /** The code in the form's code field, as filled in or typed. */
  readonly code?: string;
}

const FIELD = 'input, select, textarea';
const EMAIL = 'input[type="email"], input[autocomplete~="email"], input[name="email"]';

/**
 * Hears of every `<form data-goodword="lead">` or `"signup"` that is sent, when the browser has found its fields valid and
 * the shop's own code has not refused it. The subject is `data-goodword-subject`, else a field `data-goodword="subject"`, else
 * of form and e-mail; where there is neither it is `undefined`. Nothing is prevented or delayed.
 */
export function readMarkedForms(
  hear: (form: Omit<SentForm, 'subject'> & { subject: string | undefined }) => void,
  page: Document = document,
): Stop {
  let waiting: readonly Stop[] = [];
  const sent = (event: SubmitEvent, form: HTMLFormElement): void => {
    if (form.matches(':invalid')) return;
    const kind = form.getAttribute('data-goodword');
    if (kind !== 'lead' && kind !== 'signup') return;
    const email = text(form, EMAIL);
    const code = text(form, 'input[data-goodword="code"]');
    const given =
      form.getAttribute('data-goodword-subject') || text(form, '[data-goodword="subject"]');
    const name = form.getAttribute('id') || form.getAttribute('name') || kind;
    const found = {
      kind,
      subject: given || (email && `${name.slice(0, 60)}-${shortHash(email.toLowerCase())}`),
      ...(email && { email }),
      ...(code && { code }),
    } as const;
    // Read now, before the shop's own code empties the form or takes it away; told when that code has judged it.
    const stop = afterAll(() => {
      waiting = waiting.filter((one) => one !== stop);
      if (!isRefused(event, form)) hear(found);
    });
    waiting = [...waiting, stop];
  };
  const unfollow = followSubmits(sent, page);
  return () => {
    unfollow();
    for (const stop of waiting) stop();
  };
}

/**
 * Whether the shop's own code has kept a form back and marked a field of it as wrong, in either of the ways that the web
 * has for it. Keeping it back alone says nothing: so does every shop that sends its forms by `fetch`.
 */
function isRefused(event: Event, form: HTMLFormElement): boolean {
  const fields = Array.from(form.querySelectorAll<HTMLInputElement>(FIELD));
  return (
    event.defaultPrevented &&
    fields.some(
      (field) => field.validity?.customError || field.getAttribute('aria-invalid') === 'true',
    )
  );
}

/** The text in a field of a form, without blanks around it. */
function text(form: HTMLFormElement, selector: string): string | undefined {
  return form.querySelector<HTMLInputElement>(selector)?.value.trim() || undefined;
}

/**
 * Sixteen letters that stand for a text, at once: the next page may come before a cryptographic digest does. It tells two
 * people apart; it hides nobody, and need not: the address itself travels beside it. Two runs of FNV-1a
 * (datatracker.ietf.org/doc/html/draft-eastlake-fnv) that begin differently.
 */
function shortHash(input: string): string {
  const run = (start: number) => {
    let hash = start;
    for (let nth = 0; nth < input.length; nth++) {
      hash = Math.imul(hash ^ input.charCodeAt(nth), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x9e3779b9);
}
