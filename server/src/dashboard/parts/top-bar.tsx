import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Place } from '../places.js';
import { RANGES, type Range } from '../range.js';
import { Clock, Envelope, Eye, Fork, Leave, Mark, Refresh, Ticket } from './icons.js';

export interface TopBarProps {
  programs: readonly Program[];
  program: Program | undefined;
  range: Range;
  busy: boolean;
  onProgram: (id: string) => void;
  onRange: (range: Range) => void;
  onRefresh: () => void;
  place: Place;
  /** How many orders wait for a person, once it is known. */
  waiting: number | undefined;
  onGo: (place: Place) => void;
  onSignOut: () => void;
}

export function TopBar(props: TopBarProps): JSX.Element {
  const { programs, program, range, busy, onProgram, onRange, onRefresh } = props;
  const { place, waiting, onGo, onSignOut } = props;
  return (
    <header class="top-bar">
      <div class="brand">
        <Mark />
        <span class="wordmark">goodword</span>
      </div>
      <Shop programs={programs} program={program} onProgram={onProgram} />
      <div class="tools">
        {program && place === 'numbers' && <Ranges range={range} onRange={onRange} />}
        {program && <ToReview place={place} waiting={waiting} onGo={onGo} />}
        {program && (
          <>
            <ToPlace to="coupons" name="Coupons" icon={<Ticket />} place={place} onGo={onGo} />
            <ToPlace to="messages" name="Messages" icon={<Envelope />} place={place} onGo={onGo} />
            <ToPlace to="what-if" name="What if" icon={<Fork />} place={place} onGo={onGo} />
          </>
        )}
        <ToPlace to="activity" name="Activity" icon={<Clock />} place={place} onGo={onGo} />
        <button type="button" class="tool" onClick={onRefresh} aria-label="Refresh" title="Refresh">
          <span class={busy ? 'turning' : undefined}>
            <Refresh />
          </span>
        </button>
        <button
          type="button"
          class="tool"
          onClick={onSignOut}
          aria-label="Sign out"
          title="Sign out"
        >
          <Leave />
        </button>
      </div>
    </header>
  );
}

interface ToPlaceProps extends Pick<TopBarProps, 'place' | 'onGo'> {
  to: Place;
  name: string;
  icon: JSX.Element;
}

/** Goes to a place, and from there back to the numbers. */
function ToPlace({ to, name, icon, place, onGo }: ToPlaceProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={place === to}
      onClick={() => onGo(place === to ? 'numbers' : to)}
      aria-label={name}
      title={name}
    >
      {icon}
    </button>
  );
}

function ToReview({
  place,
  waiting = 0,
  onGo,
}: Pick<TopBarProps, 'place' | 'waiting' | 'onGo'>): JSX.Element {
  const here = place === 'reviews';
  return (
    <button
      type="button"
      class="to-review"
      aria-pressed={here}
      onClick={() => onGo(here ? 'numbers' : 'reviews')}
    >
      <Eye />
      <span class="to-review-words">To review</span>
      {waiting > 0 && (
        <span class="badge">
          {waiting > 99 ? '99+' : waiting}
          <span class="unseen"> orders wait</span>
        </span>
      )}
    </button>
  );
}

type ShopProps = Pick<TopBarProps, 'programs' | 'program' | 'onProgram'>;

function Shop({ programs, program, onProgram }: ShopProps): JSX.Element | null {
  if (!program) return null;
  if (programs.length === 1) return <bdi class="shop">{program.shop}</bdi>;
  // Two programs of one shop are told apart by their ids.
  const shops = programs.map(({ shop }) => shop);
  const alone = (shop: string) => shops.indexOf(shop) === shops.lastIndexOf(shop);
  return (
    <select
      class="shop"
      aria-label="Program"
      value={program.id}
      onChange={(event) => onProgram(event.currentTarget.value)}
    >
      {programs.map(({ id, shop }) => (
        <option key={id} value={id}>
          {alone(shop) ? shop : `${shop} · ${id}`}
        </option>
      ))}
    </select>
  );
}

function Ranges({ range, onRange }: Pick<TopBarProps, 'range' | 'onRange'>): JSX.Element {
  return (
    <fieldset class="ranges">
      <legend class="unseen">Days to show</legend>
      {RANGES.map((days) => (
        <label key={days}>
          <input
            type="radio"
            name="range"
            class="unseen"
            checked={days === range}
            onChange={() => onRange(days)}
          />
          <span>{days} days</span>
        </label>
      ))}
    </fieldset>
  );
}
