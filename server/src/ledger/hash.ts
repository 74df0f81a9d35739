import { createHash } from 'node:crypto';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What is kept of a visitor id. The id itself opens a person's own numbers, so it is stored nowhere. */
export const hashVisitor = (visitor: string): string => sha256(`visitor:${visitor}`);

/** What is kept of an e-mail address: the same for "Anna@Shop.example " and "anna@shop.example". */
export const hashEmail = (email: string): string => sha256(`email:${email.trim().toLowerCase()}`);
