import { quietly } from './quietly.js';
import { followSubmits } from './submits.js';
import { isSigned, withParameter } from './with-parameter.js';

/** What an address that is about to be followed shall carry along: name and value of a parameter, or nothing. */
export type Luggage = (address: URL) => readonly [name: string, value: string] | undefined;

/** What an attribute was before we wrote it, and what we wrote. */
type Written = Map<string, { readonly before: string; readonly after: string }>;

const READY = ['pointerdown', 'keydown', 'click'] as const;

/**
 * Gives links and forms something along in the last moment before they lead away, by delegation: those that come into
 * the page later and those in open shadow roots are seen as well. An address that bears a signature, or has the parameter already, is left alone. Answers the undo.
 */
export function followOutbound(luggage: Luggage, page: Document = document): () => void {
  const ending = new AbortController();
  const written = new WeakMap<Element, Written>();

  function load(element: Element, attribute: string): void {
    const now = element.getAttribute(attribute);
    if (!now) return;
    const ours = written.get(element)?.get(attribute);
    // What we wrote ourselves gives way to what is true now.
    const before = ours?.after === now ? ours.before : now;
    const address = new URL(before, element.baseURI);
    if (!/^https?:$/.test(address.protocol)) return;
    const [name, value] = luggage(address) ?? [];
    if (!name || !value || address.searchParams.has(name) || isSigned(address)) return;
    const after = withParameter(before, name, value);
    written.set(element, new Map([[attribute, { before, after }]]));
    element.setAttribute(attribute, after);
  }

  /** The query of a form that is sent by GET is made of its fields alone. */
  function loadField(form: HTMLFormElement, target: string): void {
    const [name, value] = luggage(new URL(target, page.baseURI)) ?? [];
    if (!name || !value || form.querySelector(`[name="${CSS.escape(name)}"]`)) return;
    const field = page.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }

  function onSubmit(submitter: HTMLElement | null, form: HTMLFormElement): void {
    const says = (name: string) =>
      submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name);
    const action = says('action');
    if (!action) return;
    if (/^post$/i.test(says('method') ?? '')) {
      if (submitter?.hasAttribute('formaction')) load(submitter, 'formaction');
      else load(form, 'action');
    } else loadField(form, action);
  }

  // An address that cannot be read is the shop's affair; the link leads where it leads.
  for (const name of READY) {
    const hear = (event: Event) => {
      if (name === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
      const link = event
        .composedPath()
        .find((one) => one instanceof HTMLAnchorElement || one instanceof HTMLAreaElement);
      if (link) quietly(() => load(link, 'href'));
    };
    // In the capture phase: nobody's `stopPropagation` comes before us. Never prevented, never delayed.
    page.addEventListener(name, hear, { capture: true, passive: true, signal: ending.signal });
  }
  const unfollow = followSubmits(({ submitter }, form) => {
    quietly(() => onSubmit(submitter, form));
  }, page);
  return () => {
    ending.abort();
    unfollow();
  };
}
