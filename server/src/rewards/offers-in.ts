import type { Offer, Program } from 'goodword/protocol';

/** Whatever a program may give to anybody; of a mystery, everything that may be drawn. */
export const offersIn = ({ offers, tiers = [], contest, club }: Program): readonly Offer[] =>
  [
    ...[offers.advocate, offers.friend],
    ...tiers.map(({ advocate }) => advocate),
    ...(contest?.prizes ?? []).map(({ offer }) => offer),
    ...(club ? [club.offer] : []),
  ].flatMap((offer) => (offer.kind === 'mystery' ? offer.prizes.map((one) => one.offer) : offer));
