import type { JSX } from 'preact';
import type { Format } from '../format.js';
import type { Filled, MadeCoupon } from '../pool.js';

export interface FilledPoolProps {
  filled: Filled;
  pool: string;
  format: Format;
}

/** What was put into a pool; and coupons that were made here, to be taken over into the shop. */
export function FilledPool({ filled, pool, format }: FilledPoolProps): JSX.Element {
  const { added, known = 0, coupons } = filled;
  return (
    <div class="filled" role="status">
      <p>
        {added === 1 ? '1 coupon was added.' : `${format.count(added)} coupons were added.`}
        {known > 0 && ` ${format.count(known)} were there already.`}
      </p>
      {coupons && (
        <>
          <p class="soft small">
            Your shop does not know these codes yet. Take them over, or nobody can use them.
          </p>
          <p>
            <a class="button" href={csvOf(coupons)} download={`${pool}.csv`}>
              Download as CSV
            </a>
          </p>
        </>
      )}
    </div>
  );
}

const csvOf = (coupons: readonly MadeCoupon[]): string => {
  const lines = coupons.map(({ code, expiresAt }) =>
    expiresAt === undefined ? code : `${code},${new Date(expiresAt).toISOString().slice(0, 10)}`,
  );
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`code,expires\n${lines.join('\n')}\n`)}`;
};
