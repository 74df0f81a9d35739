import { SNIPPET } from './order-snippet.js';

interface Reason {
  /** Ends the sentence “dropped because …”. */
  readonly words: string;
  readonly mend: string;
  readonly code?: string;
  /** Somebody's wish, the course of things, or told elsewhere: not a mistake to count here. */
  readonly harmless?: boolean;
}

// The chapter of the order says the same, and is the one to mend.
const ORDER = { mend: 'Print the order like this:', code: SNIPPET, harmless: true };

const REASONS: ReadonlyMap<string, Reason> = new Map(
  Object.entries<Reason>({
    'bad-order-id': { words: 'the order’s id is missing or was not rendered.', ...ORDER },
    'bad-amount': { words: 'the order’s total cannot be read as an amount.', ...ORDER },
    'bad-currency': { words: 'the order’s currency is no ISO 4217 code.', ...ORDER },
    'bad-order': { words: 'the order is no object with id, total and currency.', ...ORDER },
    'bad-event': {
      words: 'it could not be read as an event.',
      mend: 'A lead or sign-up needs the shop’s own id of the form or account:',
      code: "goodword('signup', { subject: 'account-7' })",
    },
    'unknown-code': {
      words: 'nobody owns its code.',
      mend: 'Links are made in the popup. Typed or invented codes end here.',
      harmless: true,
    },
    'unknown-program': {
      words: 'the backend has no such program.',
      mend: 'Name a program that the backend was started with.',
      code: 'data-program="default"',
    },
    robot: {
      words: 'the visit came from a browser that calls itself a robot, or is driven by one.',
      mend: 'Nothing to mend: visits of real people count. Look with a browser of your own.',
      harmless: true,
    },
    'consent-denied': {
      words: 'the shopper did not agree.',
      mend: 'Nothing to mend: this is what she wished.',
      harmless: true,
    },
    'too-old': {
      words: 'it waited for more than 30 days.',
      mend: 'Nothing to mend here; see that the backend can be reached.',
      harmless: true,
    },
    'too-large': {
      words: 'it is larger than 8 kB.',
      mend: 'Report ids and amounts only, not the whole cart:',
      code: "goodword('purchase', { id: '1001', total: '42.00', currency: 'USD' })",
    },
    'outbox-full': {
      words: 'a hundred newer ones wait already.',
      mend: 'See why the backend cannot be reached: chapter Backend.',
    },
  }),
);

/** Why something was dropped, in words, and what to do. Other backends may have reasons of their own. */
export const reasonOf = (reason: string): Reason =>
  REASONS.get(reason) ?? {
    words: `the backend said “${reason.slice(0, 60)}”.`,
    mend: 'Look into the backend’s log.',
  };
