import type { Extra } from '../loop/stage.js';
import { no } from '../protocol/result.js';
import { readMarkedForms } from '../readers/marked-forms.js';

/** Reports the page's `<form data-goodword="lead">` and `"signup"` when they are sent. */
export const leads =
  (): Extra =>
  ({ report, trouble }) =>
    readMarkedForms(({ kind, subject, email, code }) => {
      if (!subject) {
        const mend = 'Give the form an e-mail field or data-goodword-subject.';
        trouble(no('bad-event', `A ${kind} form has no subject. ${mend}`));
        return;
      }
      void report(kind, { subject, ...(code && { code }), ...(email && { customer: { email } }) });
    });

export const fromTag = leads;
