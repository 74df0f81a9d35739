import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * What is kept of a key or a session. One round of SHA-256 is enough: both are 192 random bits, which nobody finds by
 * trying, unlike a password that a person thought of.
 */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(`admin:${secret}`).digest('hex');

/** A new admin key; the ending tells nothing, the beginning tells scanners of leaked secrets what it is. */
export const newKey = (): string => `gwk_${newToken()}`;

export const newToken = (): string => randomBytes(24).toString('base64url');

/** What a page must say beside its session cookie to change something: a page of another site cannot read it. */
export const csrfOf = (token: string): string =>
  createHmac('sha256', token).update('csrf').digest('base64url');
