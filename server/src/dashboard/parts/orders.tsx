import type { ReadonlySignal } from '@preact/signals';
import type { Conversions, RewardAction } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RewardDesk } from '../desk.js';
import type { Format } from '../format.js';
import { type Loadable, shown } from '../loader.js';
import type { Filing } from '../orders-file.js';
import type { More } from '../paged-list.js';
import { problemWords } from '../problem-words.js';
import { OrderRow } from './order-row.js';
import { OrdersDownload } from './orders-download.js';
import { Bones } from './skeleton.js';
import { Trouble } from './trouble.js';

export interface OrdersProps {
  list: ReadonlySignal<Loadable<Conversions>>;
  more: ReadonlySignal<More>;
  filing: ReadonlySignal<Filing>;
  onFile: () => void;
  work: RewardDesk['work'];
  format: Format;
  /** Whether the key that opened the dashboard decides. */
  decides: boolean;
  onAct: (rewardId: string, action: RewardAction) => void;
  onMore: () => void;
  onRetry: () => void;
  /** Whether the page has said already that the backend cannot be reached. */
  toldAbove: boolean;
}

export function Orders(props: OrdersProps): JSX.Element | null {
  const { list, more, work, format, decides, onAct, onMore, onRetry, toldAbove } = props;
  const state = list.value;
  const conversions = shown(state)?.conversions;
  const rows = useRef<HTMLUListElement>(null);
  const seen = useRef<number | undefined>(undefined);

  // "Show more" leaves the page with the last one of its orders: go on with the first new row.
  useLayoutEffect(() => {
    const from = seen.current;
    if (from === undefined || more.value.kind === 'loading') return;
    seen.current = undefined;
    rows.current?.children[from]?.querySelector('button')?.focus();
  }, [conversions?.length, more.value.kind]);

  if (state.kind === 'failed' && !conversions && toldAbove) return null;
  return (
    <section class="orders" aria-labelledby="orders-title" aria-busy={state.kind === 'loading'}>
      <div class="card-head">
        <h2 id="orders-title">Orders</h2>
        <span class="soft">Newest first, all days</span>
        {conversions && conversions.length > 0 && (
          <OrdersDownload filing={props.filing} format={format} onMake={props.onFile} />
        )}
      </div>
      {state.kind === 'failed' && !toldAbove && (
        <Trouble problem={state.problem} onRetry={onRetry} />
      )}
      {state.kind === 'loading' && !conversions && <Bones rows={4} />}
      {conversions?.length === 0 && (
        <p class="card quiet soft">No orders yet. They appear here as soon as one is reported.</p>
      )}
      {conversions && conversions.length > 0 && (
        <ul class="card order-list" ref={rows}>
          {conversions.map((conversion) => (
            <OrderRow
              key={conversion.orderId}
              conversion={conversion}
              work={work}
              format={format}
              decides={decides}
              onAct={onAct}
            />
          ))}
        </ul>
      )}
      {more.value.kind === 'failed' && (
        <p class="field-problem" role="alert">
          {problemWords(more.value.problem)}
        </p>
      )}
      {shown(state)?.next !== undefined && (
        <button
          type="button"
          class="button more"
          aria-disabled={more.value.kind === 'loading'}
          onClick={() => {
            seen.current = conversions?.length;
            onMore();
          }}
        >
          {more.value.kind === 'loading' ? 'Loading…' : 'Show more'}
        </button>
      )}
    </section>
  );
}
