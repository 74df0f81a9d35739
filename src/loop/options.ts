import type { Calls, SettledTransport, Transport } from '../delivery/backend.js';
import type { Advocate } from '../protocol/advocate.js';
import type { Program } from '../protocol/program.js';
import { no, type Result } from '../protocol/result.js';
import type { Consent, ConsentOption } from '../tracking/consent.js';
import { DEFAULT_PARAMETERS, type Settings } from './settings.js';
import type { Extra } from './stage.js';

export interface GoodwordOptions {
  /** Where the backend answers, e.g. `'/goodword'`. Needed unless there is a `transport`. */
  endpoint?: string;
  /** The id of the program, or the whole program where the backend cannot be asked for it. */
  program: string | Program;
  /** Names of the query parameters that may carry a code. Default: `['via']`. */
  parameters?: readonly string[];
  /**
   * Default: `'granted'`; in a browser that signals Global Privacy Control, `'denied'`. A function is pending until it
   * tells, and answers its undo: `followTcf` of `goodword/consent/tcf` is one.
   */
  consent?: ConsentOption | FollowConsent;
  /** The domain of the cookie, or `'host'` for this host alone. Default: the broadest one that works. */
  cookieDomain?: string;
  /** The shop's other domains, e.g. `['shop.io']`: whoever comes from there was not sent by them. Default: none. */
  domains?: readonly string[];
  /** Language of the popup, e.g. `'ko'`. Default: that of the page, then the browser's. */
  language?: string;
  /** Takes the code out of the address once it is remembered. Default: `true`. */
  cleanUrl?: boolean;
  /** When to ask to share. `afterPurchase` opens the popup once per order. Default: `true`. */
  ask?: { afterPurchase?: boolean };
  /** What else runs on this page, e.g. `[routes()]` of `goodword/extras/routes`. */
  with?: readonly Extra[];
  /** Another backend: a function that takes a batch and answers for each event, or an object with more verbs. */
  transport?: Transport | Transport['send'];
  /** Who shares, where the backend cannot be asked to register her. */
  advocate?: Advocate;
}

/** Tells what the shopper decides, each time that it changes, and who says so; answers the undo. */
export type FollowConsent = (tell: (state: Consent, by?: string) => void) => () => void;

/** Settles the defaults of options that were checked. */
export function settle({
  program,
  transport,
  ask,
  consent,
  with: _,
  ...rest
}: GoodwordOptions): Settings {
  return {
    endpoint: '',
    parameters: DEFAULT_PARAMETERS,
    cleanUrl: true,
    ...rest,
    consent: typeof consent === 'function' ? 'pending' : consent,
    ...(typeof program === 'string' ? { programId: program } : { programId: program.id, program }),
    askAfterPurchase: ask?.afterPurchase !== false,
    transport:
      transport && steady(typeof transport === 'function' ? { send: transport } : transport),
  };
}

/** A transport whose questions are answered in any case: what it throws, and what it does not offer, are problems like others. */
function steady(transport: Transport): SettledTransport {
  const verb =
    <Name extends keyof Calls>(name: Name) =>
    async (...asked: unknown[]): Promise<Result<never>> => {
      const own = transport[name] as ((...asked: unknown[]) => Promise<Result<never>>) | undefined;
      if (!own) return no('not-allowed', 'The transport does not offer this.');
      try {
        return await own.apply(transport, asked);
      } catch (error) {
        return no('unreachable', String(error));
      }
    };
  return {
    send: (batch) => transport.send(batch),
    program: verb('program'),
    invitation: verb('invitation'),
    register: verb('register'),
    standing: verb('standing'),
    ...(transport.forget && { forget: transport.forget.bind(transport) }),
  };
}

/** What joins the track: whoever tells the shopper's consent first. */
export function extrasOf({ consent, with: extras = [] }: GoodwordOptions): readonly Extra[] {
  if (typeof consent !== 'function') return extras;
  return [(_, goodword) => consent(goodword.consent), ...extras];
}
