import type { MiddlewareHandler } from 'hono';

/**
 * Lets pages of the allowed origins read the answers. Other pages may still send; they learn nothing, and what they
 * send is judged like everything else.
 */
export const crossOrigin =
  (allowed: ReadonlySet<string>): MiddlewareHandler =>
  async (context, next) => {
    const origin = context.req.header('origin');
    const may = origin !== undefined && allowed.has(origin);
    if (may && context.req.method === 'OPTIONS') {
      context.res = new Response(null, { status: 204, headers: PREFLIGHT });
    } else {
      await next();
    }
    context.res.headers.append('vary', 'Origin');
    if (!may) return;
    context.res.headers.set('access-control-allow-origin', origin);
    context.res.headers.set('access-control-expose-headers', 'Retry-After, ETag');
  };

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match',
  'access-control-max-age': '86400',
};
