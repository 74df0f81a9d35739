import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Place } from '../places.js';

export interface PlaceTabsProps {
  program: Program | undefined;
  place: Place;
  /** How many orders wait for a person, once it is known. */
  waiting: number | undefined;
  onGo: (place: Place) => void;
}

const NAMES: Readonly<Record<Place, string>> = {
  numbers: 'Numbers',
  reviews: 'To review',
  coupons: 'Coupons',
  messages: 'Messages',
  'what-if': 'What if',
  activity: 'Activity',
};

// The way to where one is may lie beyond the edge of a phone.
const inSight = (tab: Element | null) =>
  tab?.scrollIntoView({ inline: 'center', block: 'nearest' });

/** The ways to all places, by their names. Where there is no program yet, keys and acts are all there is to see. */
export function PlaceTabs({ program, place, waiting = 0, onGo }: PlaceTabsProps): JSX.Element {
  const places = (Object.keys(NAMES) as Place[]).filter(
    (one) => program || one === 'numbers' || one === 'activity',
  );
  return (
    <nav class="place-tabs" aria-label="Places">
      {places.map((one) => (
        <button
          key={one}
          type="button"
          class="place-tab"
          aria-current={one === place ? 'page' : undefined}
          ref={one === place ? inSight : null}
          onClick={() => onGo(one)}
        >
          {NAMES[one]}
          {one === 'reviews' && waiting > 0 && (
            <span class="badge">
              {waiting > 99 ? '99+' : waiting}
              <span class="unseen"> {waiting === 1 ? 'order waits' : 'orders wait'}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
