import type { OrderRecord } from './orders.js';

/** Which coupons were used on orders that were paid. What became of such an order later takes nothing back. */
export interface Uses {
  /** Notes the coupons of a paid order. Answers those that it was not known to have used. */
  put(order: Pick<OrderRecord, 'program' | 'id'>, coupons: readonly string[]): Promise<string[]>;
  /** Of these coupons the ones that were used, in lower case. */
  among(program: string, coupons: readonly string[]): Promise<ReadonlySet<string>>;
}
