import type { Funnel, Money } from 'goodword/protocol';
import type { Format } from './format.js';
import { counted, type Piece, type Sentence } from './sentence.js';

/** What happened, in one sentence: the first thing that a merchant reads. */
export function storyOf(funnel: Funnel, format: Format): Sentence {
  const { opens, shares, visits, orders, revenue, rewardCost } = funnel;
  const figure = (value: number, one: string): Piece => ({
    figure: counted(format.count(value), value, one),
  });
  if (orders > 0) {
    return [
      'A good word brought ',
      figure(orders, 'order'),
      ...moneys(' worth ', revenue, format),
      ...moneys(', for ', rewardCost, format),
      rewardCost.some(isSome) ? ' in rewards.' : '.',
    ];
  }
  if (visits > 0) {
    const cause: Sentence =
      shares > 0 ? [figure(shares, 'share'), ' brought '] : ['Links brought '];
    return [...cause, figure(visits, 'visit'), '. The first order is still to come.'];
  }
  if (shares > 0) return [figure(shares, 'share'), ' so far. No friend has come by yet.'];
  if (opens > 0) {
    return ['Customers were asked ', figure(opens, 'time'), '. Nobody has shared yet.'];
  }
  return ['Every good word starts with a first one.'];
}

const isSome = (money: Money) => money.amount > 0;

function moneys(lead: string, list: readonly Money[], format: Format): Sentence {
  const [first, ...rest] = list.filter(isSome);
  if (!first) return [];
  const figures = [first, ...rest].map((money) => ({ figure: format.roundMoney(money) }));
  const joined = figures.flatMap((piece, i): Sentence => {
    if (i === 0) return [lead, piece];
    return [i === figures.length - 1 ? ' and ' : ', ', piece];
  });
  return joined;
}

/** Whether nothing at all happened: then the page explains the next step instead of drawing zeros. */
export const isQuiet = ({ opens, shares, visits, allOrders }: Funnel): boolean =>
  opens + shares + visits + allOrders === 0;
