import type { Result } from '../protocol/result.js';
import { askOnce } from './ask-once.js';

/** Asks our own backend to forget a visitor, once. Outlives the page: many shops load theirs anew as soon as she has answered. */
export const forgetAt = (
  endpoint: string,
  program: string,
  visitor: string,
): Promise<Result<unknown>> =>
  askOnce(endpoint)(`/v1/me?program=${encodeURIComponent(program)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${visitor}` },
    keepalive: true,
  });
