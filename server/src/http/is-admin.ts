import { createHash, timingSafeEqual } from 'node:crypto';
import { bearer } from './bearer.js';

const hash = (text: string) => createHash('sha256').update(text).digest();

/** Whether the request carries the admin key. Hashes are compared: it takes the same time however wrong it is. */
export const isAdmin = (request: Request, adminKey: string): boolean =>
  timingSafeEqual(hash(bearer(request)), hash(adminKey));
