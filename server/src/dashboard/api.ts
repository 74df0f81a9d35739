import {
  type Conversions,
  no,
  type OrderUnderReview,
  ok,
  type Program,
  type Report,
  type Result,
  type ReviewAction,
  type Reviews,
  type Reward,
  type RewardAction,
  type Simulation,
  type SimulationRequest,
} from 'goodword/protocol';
import type { Acts, Pass } from './access.js';
import type { AdminKey, MadeKey, RevokedKey, WantedKey } from './admin-key.js';
import {
  readActs,
  readCodeUse,
  readCodeUses,
  readConversions,
  readFilled,
  readKeys,
  readMadeKey,
  readParcel,
  readParcels,
  readPass,
  readPerson,
  readPools,
  readPrograms,
  readPublished,
  readReport,
  readReview,
  readReviews,
  readRevoked,
  readReward,
  readSimulation,
  readStarts,
  readTested,
  readWebhooks,
  type Served,
} from './answers.js';
import type { Parcel, ParcelState } from './parcel.js';
import type { PersonAsked, PersonFile } from './person.js';
import type { Filled, Stock, Wanted } from './pool.js';
import { problemOf } from './problem-words.js';
import type { Start } from './start.js';
import type { Tested, ToldAddress } from './told-address.js';
import type { UseOfCode } from './use-of-code.js';

/** A slow report beats none, but nobody looks at a skeleton for longer than this. Milliseconds. */
const PATIENCE_MS = 20_000;

/** A stretch of time, in milliseconds since the epoch; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What the dashboard asks of the backend. Every call answers a `Result`; none throws. `pass` proves the session beside
 * the cookie that the browser adds by itself.
 */
export interface Api {
  signIn(key: string): Promise<Result<Pass>>;
  /** The session of this browser, where there is one. */
  session(): Promise<Result<Pass>>;
  signOut(pass: string): Promise<Result<unknown>>;
  programs(pass: string): Promise<Result<Served>>;
  /** Publishes a program, as it is written in `programs.json`, that was made from the version `from`. */
  publish(pass: string, id: string, program: object, from: number): Promise<Result<Program>>;
  /** Programs to start from, with their sums in a currency. */
  starts(pass: string, currency?: string): Promise<Result<readonly Start[]>>;
  report(pass: string, program: string, span: Span): Promise<Result<Report>>;
  /** One page of orders, newest first; `before` is the `next` of the page above it. */
  conversions(pass: string, program: string, before?: string): Promise<Result<Conversions>>;
  act(pass: string, rewardId: string, action: RewardAction): Promise<Result<Reward>>;
  /** One page of orders that wait for a person, the longest wait first. */
  reviews(pass: string, program: string, after?: string): Promise<Result<Reviews>>;
  review(
    pass: string,
    program: string,
    orderId: string,
    action: ReviewAction,
  ): Promise<Result<OrderUnderReview>>;
  /** Everything that is kept of one person. */
  person(pass: string, who: PersonAsked): Promise<Result<PersonFile>>;
  erase(pass: string, who: PersonAsked): Promise<Result<unknown>>;
  /** Every key but the one of the set-up, the oldest first. */
  keys(pass: string): Promise<Result<readonly AdminKey[]>>;
  makeKey(pass: string, wanted: WantedKey): Promise<Result<MadeKey>>;
  /** `own` is the second word that the key in use needs. */
  revokeKey(pass: string, id: string, own: boolean): Promise<Result<RevokedKey>>;
  /** One page of what was done with admin keys, newest first. */
  acts(pass: string, before?: string): Promise<Result<Acts>>;
  pools(pass: string, program: string): Promise<Result<Stock>>;
  /** Puts a list of coupons into a pool: CSV, or JSON. */
  fillPool(pass: string, program: string, pool: string, list: string): Promise<Result<Filled>>;
  generateCoupons(
    pass: string,
    program: string,
    pool: string,
    wanted: Wanted,
  ): Promise<Result<Filled>>;
  /** The newest messages in a state. */
  parcels(pass: string, program: string, state: ParcelState): Promise<Result<readonly Parcel[]>>;
  sendAgain(pass: string, id: string): Promise<Result<Parcel>>;
  /** Addresses of the shop that are told what happens. */
  webhooks(pass: string): Promise<Result<readonly ToldAddress[]>>;
  testWebhooks(pass: string, program: string): Promise<Result<Tested>>;
  /** Codes of which it was said who may use them, the latest first. */
  codeUses(pass: string, program: string): Promise<Result<readonly UseOfCode[]>>;
  sayCodeUse(
    pass: string,
    program: string,
    code: string,
    by: UseOfCode['by'],
  ): Promise<Result<UseOfCode>>;
  /** What if the program had been another one? May take long: `signal` gives it up. */
  simulate(
    pass: string,
    program: string,
    request: SimulationRequest,
    signal: AbortSignal,
  ): Promise<Result<Simulation>>;
}

/** `base` is the address of the admin API, with a slash at its end. */
export function createApi(base: URL, fetch: typeof globalThis.fetch): Api {
  async function call<T>(
    path: string,
    pass: string,
    read: (body: unknown) => Result<T>,
    send?: object | string,
    method = send !== undefined ? 'POST' : 'GET',
    signal = AbortSignal.timeout(PATIENCE_MS),
  ): Promise<Result<T>> {
    try {
      const request = {
        method,
        headers: {
          'x-goodword-csrf': pass,
          ...(send !== undefined && {
            'content-type': typeof send === 'string' ? 'text/plain' : 'application/json',
          }),
        },
        ...(send !== undefined && { body: typeof send === 'string' ? send : JSON.stringify(send) }),
        cache: 'no-store',
        signal,
      } as const;
      const response = await fetch(new URL(path, base), request);
      const body: unknown = await response.json().catch(() => undefined);
      return response.ok ? read(body) : { ok: false, problem: problemOf(response.status, body) };
    } catch {
      return no('unreachable', 'The backend does not answer. Is it running, and are you online?');
    }
  }

  const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`;

  return {
    signIn: (key) => call('session', '', readPass, { key }),
    session: () => call('session', '', readPass),
    signOut: (pass) => call('session', pass, ok, undefined, 'DELETE'),
    programs: (pass) => call('programs', pass, readPrograms),
    publish: (pass, id, program, from) =>
      call(`programs/${encodeURIComponent(id)}`, pass, readPublished, { program, from }, 'PUT'),
    starts: (pass, currency) =>
      call(`presets${currency ? query({ currency }) : ''}`, pass, readStarts),
    report: (pass, program, { from, to }) =>
      call(`report${query({ program, from: `${from}`, to: `${to}` })}`, pass, readReport),
    conversions: (pass, program, before) =>
      call(`conversions${query({ program, ...(before && { before }) })}`, pass, readConversions),
    act: (pass, rewardId, action) =>
      call(`rewards/${encodeURIComponent(rewardId)}`, pass, readReward, action),
    reviews: (pass, program, after) =>
      call(`reviews${query({ program, ...(after && { after }) })}`, pass, readReviews),
    review: (pass, program, orderId, action) =>
      call(`reviews/${encodeURIComponent(orderId)}${query({ program })}`, pass, readReview, action),
    pools: (pass, program) => call(`pools${query({ program })}`, pass, readPools),
    fillPool: (pass, program, pool, list) =>
      call(`pools/${encodeURIComponent(pool)}${query({ program })}`, pass, readFilled, list),
    generateCoupons: (pass, program, pool, wanted) =>
      call(
        `pools/${encodeURIComponent(pool)}/generate${query({ program })}`,
        pass,
        readFilled,
        wanted,
      ),
    codeUses: (pass, program) => call(`codes${query({ program })}`, pass, readCodeUses),
    sayCodeUse: (pass, program, code, by) =>
      call(`codes/${encodeURIComponent(code)}${query({ program })}`, pass, readCodeUse, { by }),
    parcels: (pass, program, state) =>
      call(`messages${query({ program, state })}`, pass, readParcels),
    sendAgain: (pass, id) => call(`messages/${encodeURIComponent(id)}`, pass, readParcel, {}),
    webhooks: (pass) => call('webhooks', pass, readWebhooks),
    testWebhooks: (pass, program) =>
      call(`webhooks/test${query({ program })}`, pass, readTested, {}),
    simulate: (pass, program, request, signal) =>
      call(`simulate${query({ program })}`, pass, readSimulation, request, 'POST', signal),
    person: (pass, { by, name }) =>
      call(`../people/export${query({ [by]: name })}`, pass, readPerson),
    erase: (pass, { by, name }) => call('../people/erase', pass, ok, { [by]: name }),
    keys: (pass) => call('keys', pass, readKeys),
    makeKey: (pass, wanted) => call('keys', pass, readMadeKey, wanted),
    revokeKey: (pass, id, own) =>
      call(
        `keys/${encodeURIComponent(id)}${own ? query({ own: 'true' }) : ''}`,
        pass,
        readRevoked,
        undefined,
        'DELETE',
      ),
    acts: (pass, before) => call(`../audit${before ? query({ before }) : ''}`, pass, readActs),
  };
}
