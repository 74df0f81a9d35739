import type { Problem } from 'goodword/protocol';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problemResponse } from './problem-response.js';

/**
 * Refuses bodies that are longer. What a client says of the length is enough, for Node itself holds it to it; only where it says
 * nothing the body is read to find out. To look at the body of a request takes longer than to answer it.
 */
export function limitBody(maxSize: number, problem: Problem): MiddlewareHandler {
  const refuse = () => problemResponse(problem);
  const counting = bodyLimit({ maxSize, onError: refuse });
  return async (context, next) => {
    const isChunked = context.req.header('transfer-encoding') !== undefined;
    const length = Number(context.req.header('content-length') ?? Number.NaN);
    if (isChunked || Number.isNaN(length)) return counting(context, next);
    return length > maxSize ? refuse() : next();
  };
}
