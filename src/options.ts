import type { Transport } from './delivery/backend.js';
import type { Advocate } from './protocol/advocate.js';
import { GoodwordError } from './protocol/problem.js';
import type { Program } from './protocol/program.js';
import type { ConsentOption } from './tracking/consent.js';

export interface GoodwordOptions {
  /** Where the backend answers, e.g. `'/goodword'`. Needed unless there is a `transport`. */
  endpoint?: string;
  /** The id of the program, or the whole program where the backend cannot be asked for it. */
  program: string | Program;
  /** Names of the query parameters that may carry a code. Default: `['via']`. */
  parameters?: readonly string[];
  /** Default: `'granted'`; in a browser that signals Global Privacy Control, `'denied'`. */
  consent?: ConsentOption;
  /** The domain of the cookie, or `'host'` for this host alone. Default: the broadest one that works. */
  cookieDomain?: string;
  /** Language of the popup, e.g. `'ko'`. Default: that of the page, then the browser's. */
  language?: string;
  /** Takes the code out of the address once it is remembered. Default: `true`. */
  cleanUrl?: boolean;
  /** When to ask to share. `afterPurchase` opens the popup once per order. Default: `true`. */
  ask?: { afterPurchase?: boolean };
  /** Another backend: a function that takes a batch and answers for each event, or an object with more verbs. */
  transport?: Transport | Transport['send'];
  /** Who shares, where the backend cannot be asked to register her. */
  advocate?: Advocate;
}

/** The options, checked and complete. */
export interface Settings {
  /** An absolute URL. */
  readonly endpoint: string;
  readonly programId: string;
  readonly program?: Program;
  readonly parameters: readonly string[];
  readonly consent?: ConsentOption;
  readonly cookieDomain?: string;
  readonly language?: string;
  readonly cleanUrl: boolean;
  readonly askAfterPurchase: boolean;
  readonly transport?: Transport;
  readonly advocate?: Advocate;
}

const DEFAULTS = { parameters: ['via'], cleanUrl: true } as const;

/** Checks the options and settles the defaults; throws `bad-options`, saying how to mend them. */
export function settle(options: GoodwordOptions, page: string): Settings {
  const { endpoint, program, transport, ask, ...rest } = options;
  const programId = typeof program === 'string' ? program : program?.id;
  must(endpoint || transport, 'Give the endpoint of the backend, e.g. "/goodword".');
  must(isText(programId), 'Give the id of the program, e.g. "default".');
  const settings = {
    ...DEFAULTS,
    ...rest,
    endpoint: endpoint ? addressOf(endpoint, page) : '',
    programId: programId as string,
    ...(typeof program !== 'string' && { program }),
    askAfterPurchase: ask?.afterPurchase !== false,
    ...(transport && {
      transport: typeof transport === 'function' ? { send: transport } : transport,
    }),
  };
  must(
    Array.isArray(settings.parameters) &&
      settings.parameters.every((name) => /^[\w-]+$/.test(name)),
    'parameters are names of letters, digits, "_" and "-", e.g. ["via"].',
  );
  must(
    [undefined, 'granted', 'pending', 'denied', 'not-required'].includes(settings.consent),
    'consent is "granted", "pending", "denied" or "not-required".',
  );
  must(
    !transport || typeof settings.transport?.send === 'function',
    'transport is a function, or an object with a function send.',
  );
  return settings;
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

function addressOf(endpoint: string, page: string): string {
  try {
    const url = new URL(endpoint, page);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Told below.
  }
  return must(false, `endpoint "${endpoint}" must be an http(s) address or a path.`);
}

function must(met: unknown, message: string): string {
  if (!met) throw new GoodwordError({ code: 'bad-options', message });
  return '';
}
