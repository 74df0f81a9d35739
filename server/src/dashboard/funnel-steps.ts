import type { Funnel } from 'goodword/protocol';
import type { Format } from './format.js';

export interface Step {
  readonly name: string;
  readonly count: number;
  /** How it compares with the step before: a short figure and what it is a figure of. */
  readonly rate?: { readonly figure: string; readonly of: string };
}

/** Asked, shared, visited, ordered, with the rates between them. */
export function stepsOf(
  { opens, shares, visits, orders }: Funnel,
  format: Format,
): readonly Step[] {
  const part = (value: number, whole: number, of: string) =>
    whole > 0 && { rate: { figure: format.percent(value / whole), of } };
  return [
    { name: 'Asked', count: opens },
    { name: 'Shared', count: shares, ...part(shares, opens, 'of those asked') },
    {
      name: 'Visited',
      count: visits,
      // One share can bring many friends: a percentage would mislead.
      ...(shares > 0 && { rate: { figure: format.ratio(visits / shares), of: 'visits a share' } }),
    },
    { name: 'Ordered', count: orders, ...part(orders, visits, 'of visits') },
  ];
}
