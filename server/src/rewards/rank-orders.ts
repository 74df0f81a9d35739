import type { Club, Contest } from 'goodword/protocol';

// Prizes for a rank stand in the place of an order. A space before it, which no id of an order has.
export const contestId = ({ id }: Contest): string => ` contest:${id}`;
export const clubId = ({ id }: Club): string => ` club:${id}`;
