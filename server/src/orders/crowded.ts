import type { Place } from '../store/shelves/orders.js';
import { isEarlier } from './is-earlier.js';

/** Orders that are counted together: in a stretch of time, `to` exclusive; `most` of them before an order are too many. */
export interface Crowd {
  between(from: number, to: number): Promise<readonly Place[]>;
  readonly span: number;
  readonly most: number;
}

/**
 * The orders after a place that see too many before them if an order stands there. Whoever sees fewer comes out the same
 * with it and without it.
 */
export async function crowdedBy(place: Place, { between, span, most }: Crowd): Promise<Place[]> {
  const end = place.orderedAt + span + 1;
  const later = await between(place.orderedAt, end);
  if (!later.some((one) => isEarlier(place, one))) return [];
  const others = await between(place.orderedAt - span, end);
  const all = [...others.filter(({ id }) => id !== place.id), place];
  all.sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  let first = 0;
  return all.filter((one, nth) => {
    while ((all[first]?.orderedAt ?? 0) < one.orderedAt - span) first++;
    return isEarlier(place, one) && nth - first >= most;
  });
}
