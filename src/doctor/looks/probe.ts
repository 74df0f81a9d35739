import { parseProgram } from '../../protocol/program.js';
import { isRecord } from '../../protocol/shape.js';
import type { Probe } from '../facts.js';
import { quietly } from '../quietly.js';

const PATIENCE_MS = 10_000;

/**
 * Asks the backend for the program, as anybody may; nothing of the visitor goes along. Where no answer comes, two more
 * requests tell apart who is to blame: the backend's own rules, something in this browser, or nobody at home.
 */
export async function probeBackend(endpoint: string, program: string): Promise<Probe> {
  const url = `${endpoint}/v1/programs/${encodeURIComponent(program)}`;
  const began = performance.now();
  const ms = () => performance.now() - began;
  try {
    const answer = await read(await request(url));
    return { is: 'answered', ms: ms(), ...answer };
  } catch (error) {
    const failed = { is: 'failed', ms: ms() } as const;
    const timedOut = Object(error).name === 'TimeoutError';
    const { origin } = new URL(url);
    const own = origin === location.origin;
    const [unreadable, hostAnswers] = await Promise.all([
      !own && !timedOut && answers(url),
      // A page that surely exists: this one, or the front door of the other host.
      !timedOut && answers(own ? location.pathname : `${origin}/`),
    ]);
    return { ...failed, timedOut, unreadable, hostAnswers };
  }
}

const request = (url: string, more: RequestInit = {}) =>
  fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS), ...more });

/** Whether anything answers there, readable or not. */
const answers = (url: string) =>
  request(url, { mode: 'no-cors', method: 'GET' }).then(
    () => true,
    () => false,
  );

async function read(response: Response) {
  const text = await response.text();
  const json: unknown = quietly(() => JSON.parse(text));
  const program = parseProgram(json);
  const code = isRecord(json) ? json['code'] : undefined;
  return {
    status: response.status,
    html: /^\s*</.test(text),
    ...(response.redirected && { movedTo: response.url }),
    ...(response.ok && program.ok && { program: program.value }),
    ...(isRecord(json) &&
      typeof code === 'string' && {
        problem: { code, message: String(json['message'] ?? '').slice(0, 300) },
      }),
  };
}
