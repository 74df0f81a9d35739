import type { Answer } from '../protocol/batch.js';
import { rootOf } from '../protocol/root-of.js';
import type { Seen } from './seen.js';

/** What the checks are told about a backend, and what they may use. */
export interface SubjectOptions {
  /** Where it answers, e.g. `'https://shop.example/goodword'`. */
  readonly endpoint: string;
  /** A program that it serves. */
  readonly program: string;
  readonly fetch: typeof fetch;
  readonly adminKey?: string | undefined;
  readonly webhookSecret?: string | undefined;
  readonly origin?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A text that was never there before: letters and digits, 16 to 40. */
  readonly fresh: () => string;
}

interface Asking {
  readonly method?: string;
  /** Sent as it is where it is a text, else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The backend under examination: asks it, and writes down all that it answered. */
export interface Subject extends SubjectOptions {
  ask(path: string, asking?: Asking): Promise<Seen>;
  /** Sends events as a browser does, as text/plain. */
  send(...events: readonly unknown[]): Promise<Seen>;
  /** Every answer so far. */
  readonly seen: readonly Seen[];
  /** The visitor ids that were used so far. */
  readonly visitors: readonly string[];
  /** A visitor that was never there before. */
  visitor(): string;
}

const TIMEOUT_MS = 15_000;

export function openSubject(options: SubjectOptions): Subject {
  const seen: Seen[] = [];
  const visitors: string[] = [];
  const endpoint = rootOf(options.endpoint);

  async function ask(path: string, { method = 'GET', body, headers = {} }: Asking = {}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await options.fetch(endpoint + path, {
      method,
      headers: { ...(text !== undefined && { 'content-type': 'text/plain' }), ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(text !== undefined && { body: text }),
    });
    const answer = await response.text();
    const one: Seen = {
      asked: `${method} ${path}`,
      status: response.status,
      headers: response.headers,
      text: answer,
      json: toJson(answer),
    };
    seen.push(one);
    return one;
  }

  return {
    ...options,
    endpoint,
    seen,
    visitors,
    ask,
    send: (...events) => ask('/v1/events', { method: 'POST', body: { events } }),
    visitor() {
      const visitor = options.fresh();
      visitors.push(visitor);
      return visitor;
    },
  };
}

/** The answer to one event of a batch; undefined where there is none. */
export function answerTo(seen: Seen, id: string): Answer | undefined {
  const json = seen.json as { answers?: unknown } | null | undefined;
  const answers = Array.isArray(json?.answers) ? (json.answers as Answer[]) : [];
  return answers.find((answer) => answer?.id === id);
}

/** Whether an event was stored, now or before. */
export const taken = (seen: Seen, id: string): boolean =>
  ['ok', 'duplicate'].includes(answerTo(seen, id)?.result ?? '');

/** Whether an event was refused for ever, and for this reason. */
export function dropped(seen: Seen, id: string, reason: string): boolean {
  const answer = answerTo(seen, id);
  return answer?.result === 'drop' && answer.reason === reason;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
