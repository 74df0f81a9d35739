import type { PersonIn } from './person.js';

/** What is kept of one person. */
export const person: PersonIn = {
  program: 'default',
  names: { visitors: ['a1', 'b2'], emails: ['c3'], customers: ['4711'] },
  advocates: [{ code: 'BEN7', firstName: 'Ben' }],
  facts: [{ id: 'f-1' }, { id: 'f-2' }, { id: 'f-3' }],
  orders: [{ id: '1001' }],
  rewards: [{ id: 'r-1' }],
  ...{ credit: [[], [{ id: 'c-1' }]], mail: [{ sent: [] }], invitations: [], traits: [] },
};
