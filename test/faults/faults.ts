import { setTimeout as idle } from 'node:timers/promises';
import type { Answered, Call, Fault } from './fault.js';

const whole = ({ body }: Answered) => Buffer.from(body);
const json = (value: unknown, status = 200): Answered => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** Nobody ever answers. */
export const blackHole: Fault = { unheard: true, meet: () => {} };

/** The connection breaks before the request was read. */
export const resetAtOnce: Fault = {
  unheard: true,
  meet: ({ request }) => void request.socket.resetAndDestroy(),
};

/** The other side hangs up politely, without a word. */
export const halfClosed: Fault = {
  meet: ({ request }) => void request.socket.end(),
};

/** The backend has stored the events, and its answer never arrives. */
export const answerLost: Fault = {
  async meet({ pass, request }) {
    await pass();
    request.socket.resetAndDestroy();
  },
};

/** The backend has stored the events, and the connection breaks in the middle of its answer. */
export const answerCut: Fault = {
  async meet({ pass, request, response }) {
    const answered = await pass();
    const bytes = whole(answered);
    response.writeHead(answered.status, { ...answered.headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.resetAndDestroy());
  },
};

/** The answer takes its time. */
export const slow = (ms: number): Fault => ({
  async meet({ pass, give }) {
    const answered = await pass();
    await idle(ms);
    give(answered);
  },
});

/** Something else answers than the backend. */
export const answers = (
  status: number,
  body = '',
  headers: Record<string, string> = { 'content-type': 'text/html' },
): Fault => ({ meet: ({ give }) => give({ status, headers, body }) });

/** The backend is not ready, and says when to come again; each request is told so in the next form. */
export function notYet(status: number, forms: readonly (() => string)[]): Fault {
  let nth = 0;
  return {
    meet({ give }) {
      const form = forms[nth++ % forms.length];
      give({ status, headers: form ? { 'retry-after': form() } : {}, body: '' });
    },
  };
}

interface Events {
  readonly events: readonly { readonly id: string }[];
}
interface Told {
  readonly answers: readonly { readonly id: string; readonly result: string }[];
}
type Tell = (told: Told['answers']) => unknown;

/** The backend hears everything, and its words are changed on the way back. */
export const retold = (tell: Tell): Fault => ({
  async meet({ pass, give }) {
    const answered = await pass();
    const { answers: told = [] } = JSON.parse(String(answered.body)) as Partial<Told>;
    give(json({ answers: tell(told) }));
  },
});

/** Only every second event reaches the backend; of the others nothing is said. */
export const halfHeard: Fault = {
  async meet({ body, pass, give }) {
    const { events } = JSON.parse(String(body)) as Events;
    const half = { events: events.filter((_, nth) => nth % 2 === 0) };
    give(await pass(Buffer.from(JSON.stringify(half))));
  },
};

/** A backend that takes no batch of more than so many. */
export const takesAtMost = (limit: number): Fault => ({
  async meet({ body, pass, give }) {
    const { events } = JSON.parse(String(body)) as Events;
    give(events.length > limit ? json({ code: 'too-large' }, 413) : await pass());
  },
});

/** Each request meets the next one; the last one stays. */
export function inTurn(faults: readonly Fault[]): Fault {
  let nth = 0;
  return { meet: (call) => faults[Math.min(nth++, faults.length - 1)]?.meet(call) };
}

/** Each request meets one of them, by chance; or none. */
export const anyOf = (faults: readonly (Fault | undefined)[], chance: () => number): Fault => ({
  async meet(call: Call) {
    const fault = faults[Math.floor(chance() * faults.length)];
    if (fault) await fault.meet(call);
    else call.give(await call.pass());
  },
});
