import {
  type Conversions,
  no,
  type Program,
  type Report,
  type Result,
  type Reward,
  type RewardAction,
} from 'goodword/protocol';
import { readConversions, readPrograms, readReport, readReward } from './answers.js';
import { problemOf } from './problem-words.js';

/** A slow report beats none, but nobody looks at a skeleton for longer than this. Milliseconds. */
const PATIENCE_MS = 20_000;

/** A stretch of time, in milliseconds since the epoch; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the dashboard asks of the backend. Every call answers a `Result`; none throws. */
export interface Api {
  programs(key: string): Promise<Result<readonly Program[]>>;
  report(key: string, program: string, span: Span): Promise<Result<Report>>;
  /** One page of orders, newest first; `before` is the `next` of the page above it. */
  conversions(key: string, program: string, before?: string): Promise<Result<Conversions>>;
  act(key: string, rewardId: string, action: RewardAction): Promise<Result<Reward>>;
}

/** `base` is the address of the admin API, with a slash at its end. */
export function createApi(base: URL, fetch: typeof globalThis.fetch): Api {
  async function call<T>(
    path: string,
    key: string,
    read: (body: unknown) => Result<T>,
    send?: RewardAction,
  ): Promise<Result<T>> {
    try {
      const response = await fetch(new URL(path, base), {
        headers: {
          authorization: `Bearer ${key}`,
          ...(send && { 'content-type': 'application/json' }),
        },
        ...(send && { method: 'POST', body: JSON.stringify(send) }),
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const body: unknown = await response.json().catch(() => undefined);
      return response.ok ? read(body) : { ok: false, problem: problemOf(response.status, body) };
    } catch {
      return no('unreachable', 'The backend does not answer. Is it running, and are you online?');
    }
  }

  const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`;

  return {
    programs: (key) => call('programs', key, readPrograms),
    report: (key, program, { from, to }) =>
      call(`report${query({ program, from: `${from}`, to: `${to}` })}`, key, readReport),
    conversions: (key, program, before) =>
      call(`conversions${query({ program, ...(before && { before }) })}`, key, readConversions),
    act: (key, rewardId, action) =>
      call(`rewards/${encodeURIComponent(rewardId)}`, key, readReward, action),
  };
}
