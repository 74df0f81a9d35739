import type { AdvocateRecord } from './shelves/advocates.js';
import type { Entry } from './shelves/ledger.js';
import type { OrderRecord } from './shelves/orders.js';
import type { RewardRecord } from './shelves/rewards.js';

export const advocate = (code: string, visitor: string): AdvocateRecord => ({
  program: 'default',
  code,
  visitor,
  programVersion: 1,
  at: 1,
});

export const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  program: 'default',
  id,
  type: 'open',
  at: 1_000,
  receivedAt: 2_000,
  visitor: 'v1',
  body: { surface: 'button' },
  ...more,
});

export const visit = (id: string, visitor: string, code: string, at = 1_000) =>
  entry(id, { type: 'visit', visitor, code, at });

export const order = (id: string, more: Partial<OrderRecord> = {}): OrderRecord => ({
  program: 'default',
  id,
  orderedAt: 1_000,
  status: 'paid',
  total: { amount: 4_200, currency: 'USD' },
  heardFrom: ['browser', 'webhook'],
  credited: false,
  decision: { signal: 'none', programVersion: 1, evidence: [] },
  ...more,
});

export const reward = (id: string, more: Partial<RewardRecord> = {}): RewardRecord => ({
  id,
  program: 'default',
  orderId: '1001',
  code: 'anna42',
  side: 'advocate',
  generation: 1,
  offer: { kind: 'percent', percent: 20 },
  orderedAt: 1_000,
  state: 'pending',
  reason: 'awaiting-payment',
  changedAt: 1_000,
  ...more,
});
