// @ts-check
// Reads the checkout form: who it is for and where it goes, or what is missing, field by field.

/** @typedef {{ firstName: string, email: string, address: string, city: string, postcode: string }} Details */
/** @typedef {Partial<Record<keyof Details, string>>} Missing */

/** Field by field: label, what the browser may fill in, and what to say when it is empty. */
export const FIELDS = /** @type {const} */ ([
  {
    name: 'firstName',
    label: 'First name',
    autocomplete: 'given-name',
    ask: 'Tell us your first name; we write it on the parcel.',
  },
  {
    name: 'email',
    label: 'E-mail',
    autocomplete: 'email',
    type: 'email',
    ask: 'Write an e-mail address such as you@example.com.',
  },
  {
    name: 'address',
    label: 'Street and number',
    autocomplete: 'street-address',
    ask: 'Tell us where the parcel goes.',
  },
  {
    name: 'postcode',
    label: 'Postcode',
    autocomplete: 'postal-code',
    ask: 'The postman would like a postcode.',
  },
  { name: 'city', label: 'City', autocomplete: 'address-level2', ask: 'And the city.' },
]);

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * @param {Record<string, unknown>} form
 * @returns {{ details: Details, missing: Missing }} `missing` is empty where everything is there.
 */
export function readCheckout(form) {
  const details = /** @type {Details} */ ({});
  /** @type {Missing} */
  const missing = {};
  for (const { name, ask } of FIELDS) {
    const text = typeof form[name] === 'string' ? form[name].trim().slice(0, 200) : '';
    details[name] = text;
    if (!text || (name === 'email' && !EMAIL.test(text))) missing[name] = ask;
  }
  return { details, missing };
}
