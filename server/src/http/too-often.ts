import { no } from 'goodword/protocol';
import { problemResponse } from './problem-response.js';

/** 429, with the whole seconds to wait. */
export const tooOften = (waitMs: number): Response =>
  problemResponse(
    no('rate-limited', 'Too many of these for the moment. Retry-After says when to try again.')
      .problem,
    429,
    { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1_000))) },
  );
