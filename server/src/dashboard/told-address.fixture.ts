import type { ToldAddress } from './told-address.js';

/** Which addresses of the shop are told what. */
export const told: readonly ToldAddress[] = [
  { url: 'https://erp.shop.example/in?secret=1', events: ['pool.dry'] },
];
