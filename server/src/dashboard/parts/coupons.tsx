import type { JSX } from 'preact';
import type { Format } from '../format.js';
import { shown } from '../loader.js';
import { forSides, poolsInSight } from '../pool-words.js';
import type { Pools } from '../pools.js';
import { PoolCard } from './pool-card.js';
import { Bones } from './skeleton.js';
import { Trouble } from './trouble.js';

export interface CouponsProps {
  pools: Pools;
  format: Format;
  /** Whether the key that opened the dashboard decides. */
  decides: boolean;
}

/** What each pool holds, what waits for it, and how to fill it. */
export function Coupons({ pools, format, decides }: CouponsProps): JSX.Element {
  const state = pools.list.value;
  const stock = shown(state);
  const failing = stock?.failing;
  const sight = stock && poolsInSight(stock);
  const elsewhere = stock?.needless ?? [];
  return (
    <main class="numbers pools">
      <header>
        <h1>Coupons</h1>
        <p class="soft">
          Approved rewards take the next code of their pool. Where a pool is dry they wait, and get
          theirs as soon as you add some.
        </p>
      </header>
      {state.kind === 'failed' && <Trouble problem={state.problem} onRetry={pools.load} />}
      {state.kind === 'loading' && !stock && <Bones rows={4} />}
      {failing && (
        <p class="pool-waits" role="status">
          {failing.rewards === 1
            ? '1 reward waits for your shop to hand it over.'
            : `${format.count(failing.rewards)} rewards wait for your shop to hand them over.`}{' '}
          The last try came to: “{failing.outcome}” It is tried again within a day.
        </p>
      )}
      {elsewhere.length > 0 && (
        <p class="card quiet soft">
          {forSides(elsewhere)} no pool is needed: what the backend was started with (
          <code>issue</code>) says who hands their rewards over.
        </p>
      )}
      {sight?.length === 0 && elsewhere.length === 0 && (
        <p class="card quiet soft">The offers of this program need no coupons.</p>
      )}
      {sight && sight.length > 0 && (
        <ul class="pool-list">
          {sight.map((pool) => (
            <PoolCard
              key={pool.pool}
              pool={pool}
              filling={pools.filling}
              format={format}
              decides={decides}
              onFill={(what) => pools.fill(pool.pool, what)}
              onDismiss={pools.dismiss}
            />
          ))}
        </ul>
      )}
    </main>
  );
}
