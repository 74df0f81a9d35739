import type { Club, Contest, Program } from 'goodword/protocol';

// Prizes for a rank stand in the place of an order. A space before it, which no id of an order has.
export const contestId = ({ id }: Contest): string => ` contest:${id}`;
export const clubId = ({ id }: Pick<Club, 'id'>): string => ` club:${id}`;

/** Whether it stands in the place of an order. */
export const isRankId = (orderId: string): boolean => orderId.startsWith(' ');

/** The places of every contest and club of these versions of a program. */
export const rankIds = (versions: readonly Program[]): readonly string[] => [
  ...new Set(
    versions.flatMap(({ contest, club }) => [
      ...(contest ? [contestId(contest)] : []),
      ...(club ? [clubId(club)] : []),
    ]),
  ),
];
