import crypto, { createHash } from 'node:crypto';
import { textOfMailbox } from 'goodword/protocol';

// In one go where Node can: since 20.12.
const sha256: (text: string) => string =
  'hash' in crypto
    ? (text) => crypto.hash('sha256', text, 'hex')
    : (text) => createHash('sha256').update(text).digest('hex');

/** What is kept of a visitor id. The id itself opens a person's own numbers, so it is stored nowhere. */
export const hashVisitor = (visitor: string): string => sha256(`visitor:${visitor}`);

/** Tells the reports of two browsers on one event apart, and nothing else: it is not what is kept of a visitor. */
export const hashReport = (event: string, visitor: string): string =>
  sha256(`report:${event} ${visitor}`).slice(0, 22);

/** What is kept of an e-mail address: the same for all spellings that reach one mailbox. */
export const hashEmail = (email: string): string => sha256(textOfMailbox(email));

/** What is kept of how an order was paid, or where it went: what the shop hands in, spelled in one way. */
export const hashMark = (kind: 'payment' | 'address', text: string): string =>
  sha256(`${kind}:${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`);
