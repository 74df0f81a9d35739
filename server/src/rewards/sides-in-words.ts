import type { Offer, Program } from 'goodword/protocol';
import { inEnglish } from './spoken-offer.js';

/** What each side gets, in English; nothing where it gets nothing. */
export interface SidesInWords {
  readonly advocate: string;
  readonly friend: string;
}

type Promised = Pick<Program, 'offers' | 'tiers' | 'contest' | 'club'>;

/** What a program promises to each side, for whoever looks for one to start from. */
export function sidesInWords({ offers, tiers = [], contest, club }: Promised): SidesInWords {
  const parts = [
    words(offers.advocate),
    ...tiers.map(({ from, advocate }) => `${words(advocate)} from friend ${from} on`),
    contest ? `prizes for the best ${contest.prizes.reduce((n, { places }) => n + places, 0)}` : '',
    club ? `membership for the best ${club.places}` : '',
  ];
  return { advocate: parts.filter(Boolean).join(', '), friend: words(offers.friend) };
}

function words(offer: Offer): string {
  if (offer.kind === 'percent') return `${offer.percent}% off`;
  if (offer.kind === 'amount') return `${inEnglish(offer)} off`;
  return offer.kind === 'credit' ? `${inEnglish(offer)} credit` : inEnglish(offer);
}
