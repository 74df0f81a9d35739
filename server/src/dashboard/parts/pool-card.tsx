import type { ReadonlySignal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Format } from '../format.js';
import type { Pool, Wanted } from '../pool.js';
import { type PoolLevel, poolLevel, poolName } from '../pool-words.js';
import type { Filling } from '../pools.js';
import { Chip } from './chip.js';
import { FilledPool } from './filled-pool.js';
import { PoolForm } from './pool-form.js';

export interface PoolCardProps {
  pool: Pool;
  filling: ReadonlySignal<Filling>;
  format: Format;
  decides: boolean;
  onFill: (what: string | Wanted) => void;
  onDismiss: () => void;
}

const LEVELS: Readonly<Record<PoolLevel, readonly ['bad' | 'wait' | 'good', string]>> = {
  dry: ['bad', 'Dry'],
  low: ['wait', 'Running low'],
  unused: ['wait', 'Not filled'],
  well: ['good', 'Filled'],
};

/** One pool: its figures, what waits for it, and the form that fills it. */
export function PoolCard(props: PoolCardProps): JSX.Element {
  const { pool, filling, format, decides, onFill, onDismiss } = props;
  const open = useSignal(false);
  const card = useRef<HTMLLIElement>(null);
  const title = useId();
  const [tone, level] = LEVELS[poolLevel(pool)];
  const mine = filling.value.kind !== 'none' && filling.value.pool === pool.pool;
  const now: Filling = mine ? filling.value : { kind: 'none' };
  // The form is gone with what it did: keyboard and screen reader go on from the card.
  useLayoutEffect(() => {
    if (now.kind !== 'filled') return;
    open.value = false;
    card.current?.focus();
  }, [now.kind]);

  return (
    <li class="card pool" ref={card} tabIndex={-1} aria-labelledby={title}>
      <header>
        <h2 id={title}>{poolName(pool.pool)}</h2>
        <Chip tone={tone}>{level}</Chip>
      </header>
      <dl class="pool-figures">
        <Figure name="Free" value={format.count(pool.free)} />
        <Figure name="Given" value={format.count(pool.given)} />
        <Figure name="Ended unused" value={format.count(pool.expired)} />
      </dl>
      {pool.waiting > 0 && (
        <p class="pool-waits">
          {pool.waiting === 1
            ? '1 reward waits for a coupon of this pool.'
            : `${format.count(pool.waiting)} rewards wait for coupons of this pool.`}
        </p>
      )}
      {now.kind === 'filled' && <FilledPool filled={now.filled} pool={pool.pool} format={format} />}
      {decides && !open.value && (
        <div class="buttons">
          <button
            type="button"
            class={tone === 'good' ? 'button' : 'button primary'}
            onClick={() => {
              onDismiss();
              open.value = true;
            }}
          >
            Add coupons
          </button>
        </div>
      )}
      {decides && open.value && (
        <PoolForm
          filling={now}
          onFill={onFill}
          onCancel={() => {
            onDismiss();
            open.value = false;
            card.current?.focus();
          }}
        />
      )}
    </li>
  );
}

const Figure = ({ name, value }: { name: string; value: string }): JSX.Element => (
  <div>
    <dt class="soft small">{name}</dt>
    <dd>{value}</dd>
  </div>
);
