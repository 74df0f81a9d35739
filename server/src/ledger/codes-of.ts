import type { Signals } from './order-state.js';

/** Every code that came with an order, or was named for it afterwards. */
export const codesOf = ({
  typed,
  coupons,
  carried,
  touches,
  claimed = [],
  invited = [],
}: Signals): readonly string[] => [
  ...typed,
  ...coupons,
  ...[...carried, ...touches, ...claimed, ...invited].map(({ code }) => code),
];
