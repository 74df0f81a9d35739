import type { Transport } from '../delivery/backend.js';
import type { Advocate } from '../protocol/advocate.js';
import type { Program } from '../protocol/program.js';
import type { Consent, ConsentOption } from '../tracking/consent.js';
import type { Extra } from './extra.js';

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

/** Tells what the shopper decides, each time that it changes; answers the undo. */
export type FollowConsent = (tell: (state: Consent) => void) => () => void;

/** The options, complete. */
export interface Settings {
  readonly endpoint: string;
  readonly programId: string;
  readonly program?: Program | undefined;
  readonly parameters: readonly string[];
  readonly consent?: ConsentOption | undefined;
  readonly cookieDomain?: string | undefined;
  readonly language?: string | undefined;
  readonly cleanUrl: boolean;
  readonly askAfterPurchase: boolean;
  /** What joins the track, some of it still on its way. */
  readonly extras: readonly (Extra | Promise<Extra>)[];
  readonly transport?: Transport | undefined;
  readonly advocate?: Advocate | undefined;
}

export const DEFAULT_PARAMETERS: readonly string[] = ['via'];

/** Settles the defaults of options that were checked. */
export function settle(options: GoodwordOptions): Settings {
  const { program, transport, ask, consent, with: extras = [], ...rest } = options;
  const follow: Extra[] =
    typeof consent === 'function' ? [(_, goodword) => consent(goodword.consent)] : [];
  return {
    endpoint: '',
    parameters: DEFAULT_PARAMETERS,
    cleanUrl: true,
    ...rest,
    consent: typeof consent === 'function' ? 'pending' : consent,
    extras: [...follow, ...extras],
    ...(typeof program === 'string' ? { programId: program } : { programId: program.id, program }),
    askAfterPurchase: ask?.afterPurchase !== false,
    transport: typeof transport === 'function' ? { send: transport } : transport,
  };
}
