import type { Money } from '../../protocol/money.js';
import type { Standing } from '../../protocol/standing.js';
import type { Phrasebook } from '../phrasebook.js';

interface FiguresProps {
  readonly standing: Standing;
  readonly book: Phrasebook;
}

/** Her numbers in one row. Before her first friend there are none to show. */
export function Figures({ standing: { advocate }, book }: FiguresProps) {
  if (!advocate) return null;
  const { visits, orders, earned, balances = [], credit = [] } = advocate;
  if (!visits && !orders) return null;
  return (
    <dl class="figures" part="figures">
      {figure(book.count('visits', visits), book.number(visits))}
      {figure(book.count('orders', orders), book.number(orders))}
      {earned.length > 0 && figure(book.say('earned'), sum(earned, book))}
      {balances.map(({ amount, unit }) =>
        figure(unit === 'points' ? book.say('points') : unit, book.number(amount)),
      )}
      {credit.length > 0 && figure(book.say('creditLeft'), sum(credit, book))}
    </dl>
  );
}

const figure = (label: string, value: string) => (
  <div key={label}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const sum = (earned: readonly Money[], book: Phrasebook): string =>
  earned.map(book.money).join(' + ');
