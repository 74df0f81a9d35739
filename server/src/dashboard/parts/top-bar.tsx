import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Place } from '../places.js';
import { Leave, Mark, Refresh } from './icons.js';
import { PlaceTabs } from './place-tabs.js';

export interface TopBarProps {
  programs: readonly Program[];
  program: Program | undefined;
  busy: boolean;
  onProgram: (id: string) => void;
  onRefresh: () => void;
  place: Place;
  /** Whether the key is an owner's. */
  owns: boolean;
  /** How many orders wait for a person, once it is known. */
  waiting: number | undefined;
  onGo: (place: Place) => void;
  onSignOut: () => void;
}

export function TopBar(props: TopBarProps): JSX.Element {
  const { programs, program, busy, place, owns, waiting } = props;
  const { onProgram, onRefresh, onGo, onSignOut } = props;
  return (
    <header class="top-bar">
      <div class="brand">
        <Mark />
        <span class="wordmark">goodword</span>
      </div>
      <Shop programs={programs} program={program} onProgram={onProgram} />
      <PlaceTabs program={program} place={place} owns={owns} waiting={waiting} onGo={onGo} />
      <div class="tools">
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

type ShopProps = Pick<TopBarProps, 'programs' | 'program' | 'onProgram'>;

function Shop({ programs, program, onProgram }: ShopProps): JSX.Element | null {
  if (!program) return null;
  if (programs.length === 1) {
    return (
      <bdi class="shop" title={program.shop}>
        {program.shop}
      </bdi>
    );
  }
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
