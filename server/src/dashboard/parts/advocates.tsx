import { useSignal } from '@preact/signals';
import type { TopAdvocate } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Format } from '../format.js';
import { counted } from '../sentence.js';

/** So many are seen at first: as tall as the days beside them. */
const FEW = 5;

export interface AdvocatesProps {
  advocates: readonly TopAdvocate[];
  format: Format;
}

export function Advocates({ advocates, format }: AdvocatesProps): JSX.Element {
  const all = useSignal(false);
  const most = Math.max(1, ...advocates.map(({ orders }) => orders));
  return (
    <section class="card advocates" aria-labelledby="advocates-title">
      <div class="card-head">
        <h2 id="advocates-title">Top advocates</h2>
      </div>
      {advocates.length === 0 ? (
        <p class="soft quiet">Whoever brings the first order leads this list.</p>
      ) : (
        <ol>
          {advocates.slice(0, all.value ? undefined : FEW).map((advocate) => (
            <AdvocateRow key={advocate.code} advocate={advocate} most={most} format={format} />
          ))}
        </ol>
      )}
      {advocates.length > FEW && (
        <button
          type="button"
          class="text-button"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? 'Show fewer' : `Show all ${advocates.length}`}
        </button>
      )}
    </section>
  );
}

interface AdvocateRowProps {
  advocate: TopAdvocate;
  most: number;
  format: Format;
}

function AdvocateRow({ advocate, most, format }: AdvocateRowProps): JSX.Element {
  const { code, firstName, visits, orders, revenue } = advocate;
  return (
    <li>
      <div class="advocate-who">
        <bdi class="advocate-name" title={firstName}>
          {firstName ?? code}
        </bdi>
        {firstName && <bdi class="code">{code}</bdi>}
      </div>
      <div class="advocate-what">
        <span>{revenue.length > 0 ? revenue.map(format.roundMoney).join(' + ') : '–'}</span>
        <span class="soft">
          {counted(format.count(orders), orders, 'order')} ·{' '}
          {counted(format.count(visits), visits, 'visit')}
        </span>
      </div>
      <svg class="advocate-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100} height={1} class="advocate-bar-ground" />
        <rect width={(orders / most) * 100} height={1} />
      </svg>
    </li>
  );
}
