import { withParameter } from '../page/with-parameter.js';
import { parseUrl } from './parse-url.js';

/** A way out of this page to another domain of the shop: a link, or a form that is sent. */
export interface Crossing {
  /** The event that takes it: a click on a button is none, what it sends is. */
  readonly by: 'click' | 'submit';
  /** The origin it leads to. */
  readonly to: string;
  /** Adds a parameter to its address. Answers the undo. */
  decorate(name: string, value: string): () => void;
}

/** The crossing that an event is about: what is pointed at, focused, clicked or sent. */
export function crossingOf(event: Event, isOurs: (url: URL) => boolean): Crossing | undefined {
  // Of the path, not the target: a link may live in a shadow root of the shop's own.
  const [inner] = event.composedPath();
  if (!(inner instanceof Element)) return undefined;
  const link = inner.closest('a[href]');
  const form = inner.closest('form');
  const { submitter } = event as SubmitEvent;
  if (link instanceof HTMLAnchorElement) return leading(link, 'href', isOurs);
  if (submitter?.hasAttribute('formaction')) return leading(submitter, 'formaction', isOurs, form);
  return form ? leading(form, 'action', isOurs, form) : undefined;
}

function leading(
  element: Element,
  attribute: string,
  isOurs: (url: URL) => boolean,
  form?: HTMLFormElement | null,
): Crossing | undefined {
  const written = element.getAttribute(attribute) ?? '';
  const url = parseUrl(written, document.baseURI);
  if (!url || !isOurs(url)) return undefined;
  return {
    by: form ? 'submit' : 'click',
    to: url.origin,
    decorate(name, value) {
      // A form that is sent by GET writes its own fields over the query of its address.
      if (form && !/^post$/i.test(form.getAttribute('method') ?? '')) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name, value });
        form.append(field);
        return () => field.remove();
      }
      const decorated = withParameter(url.href, name, value);
      element.setAttribute(attribute, decorated);
      return () => {
        if (element.getAttribute(attribute) === decorated) element.setAttribute(attribute, written);
      };
    },
  };
}
