// @ts-check
// The backend as one person sees it, in one look, on one kind of day.
import { visitorIn } from './people.mjs';

/** What may be wrong with a day, besides who looks. */
export const WEATHER = ['slow', 'away', 'broken'];

/**
 * Answers `/as/LOOK/STATE/…`: the state is a person or a weather, the look (base64url of JSON) is laid over the program.
 * @param {(request: Request) => Promise<Response>} backend
 * @returns {(context: import('hono').Context) => Promise<Response>}
 */
export const backendAs = (backend) => async (context) => {
  const { look = '', state = '' } = context.req.param();
  const { pathname, origin, search } = new URL(context.req.url);
  const path = pathname.split('/').slice(4).join('/');
  const program = path.startsWith('v1/programs/');
  if (!program && state === 'slow') return new Promise(() => {}); // until the cell is closed
  if (!program && state === 'away') return new Response('', { status: 503 });
  if (!program && state === 'broken') return new Response('<h1>Hello</h1>', { status: 200 });

  const visitor = visitorIn(state);
  const { method, headers } = context.req.raw;
  const asked = new Headers(headers);
  if (asked.has('authorization')) asked.set('authorization', `Bearer ${visitor}`);
  const said = method === 'GET' || method === 'HEAD' ? '' : await context.req.text();
  const body = path === 'v1/advocates' ? inNameOf(visitor, said) : said;
  asked.delete('content-length');
  const answer = await backend(
    new Request(`${origin}/goodword/${path}${search}`, {
      method,
      headers: asked,
      ...(body !== '' && { body }),
    }),
  );
  if (!program || !answer.ok) return answer;
  const { look: own, ...rest } = await answer.json();
  return Response.json({ ...rest, look: { ...own, ...read(look) } });
};

/** @param {string | undefined} visitor @param {string} said */
const inNameOf = (visitor, said) => JSON.stringify({ ...JSON.parse(said), visitor });

/** @param {string} look */
function read(look) {
  try {
    return JSON.parse(Buffer.from(look, 'base64url').toString('utf8'));
  } catch {
    return {};
  }
}
