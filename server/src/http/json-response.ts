/** JSON that nobody keeps: it says how things stand now, or is for whoever asked alone. */
export const jsonResponse = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
