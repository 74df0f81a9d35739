import type { Context, MiddlewareHandler } from 'hono';
import type { Backend } from './backend.js';
import { callerOf, NOBODY } from './caller.js';
import { tooOften } from './too-often.js';

/** Slows down one address that asks far more than an office full of shoppers does. */
export const limitRequests =
  (backend: Backend): MiddlewareHandler =>
  async (context: Context, next) => {
    const caller = callerOf(context, backend);
    const wait = caller === NOBODY ? 0 : backend.limits.requests.take(caller, backend.now());
    if (wait === 0) return next();
    context.res = tooOften(wait);
  };
