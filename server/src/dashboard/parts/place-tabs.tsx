import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import { PLACES, type Place } from '../places.js';

export interface PlaceTabsProps {
  program: Program | undefined;
  place: Place;
  /** Whether the key is an owner's. */
  owns: boolean;
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
  programs: 'Programs',
  people: 'People',
  keys: 'Keys',
  activity: 'Activity',
};

// The way to where one is may lie beyond the edge of a phone.
const inSight = (tab: Element | null) =>
  tab?.scrollIntoView({ inline: 'center', block: 'nearest' });

const WITHOUT_PROGRAM: readonly Place[] = ['numbers', 'keys', 'activity'];
const OF_OWNERS: readonly Place[] = ['people', 'keys'];

/** The ways to all places that this key opens, by their names. */
export function PlaceTabs(props: PlaceTabsProps): JSX.Element {
  const { program, place, owns, waiting = 0, onGo } = props;
  const places = PLACES.filter(
    (one) => (program || WITHOUT_PROGRAM.includes(one)) && (owns || !OF_OWNERS.includes(one)),
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
