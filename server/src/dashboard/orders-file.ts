import { type ReadonlySignal, signal } from '@preact/signals';
import type { Conversion, Conversions, Problem, Result } from 'goodword/protocol';
import { ordersCsv } from './orders-csv.js';
import { withoutKnown } from './paged-list.js';

/** How far the file with all orders is. */
export type Filing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly orders: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface OrdersFile {
  readonly filing: ReadonlySignal<Filing>;
  /** Reads all orders, page by page, and hands the file over. */
  make(): Promise<void>;
  clear(): void;
}

/** @param save Gives a text to whoever sits before the page. */
export function createOrdersFile(
  ask: (before?: string) => Promise<Result<Conversions>>,
  save: (csv: string) => void,
): OrdersFile {
  const filing = signal<Filing>({ kind: 'idle' });
  let turn = 0;
  return {
    filing,
    async make() {
      if (filing.peek().kind === 'reading') return;
      const mine = ++turn;
      let orders: readonly Conversion[] = [];
      let next: string | undefined;
      do {
        filing.value = { kind: 'reading', orders: orders.length };
        const page = await ask(next);
        if (mine !== turn) return;
        if (!page.ok) {
          filing.value = { kind: 'failed', problem: page.problem };
          return;
        }
        orders = withoutKnown(orders, page.value.conversions);
        next = page.value.next;
      } while (next !== undefined);
      filing.value = { kind: 'idle' };
      save(ordersCsv(orders));
    },
    clear() {
      turn++;
      filing.value = { kind: 'idle' };
    },
  };
}
