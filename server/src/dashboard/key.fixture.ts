import type { AdminKey } from './admin-key.js';

/** A key that somebody has. */
export const key: AdminKey = {
  ...{ id: 'k1', role: 'act', label: 'Ben at the till' },
  ...{ at: Date.UTC(2026, 10, 1, 9), lastActAt: Date.UTC(2026, 10, 22, 9, 15) },
};
