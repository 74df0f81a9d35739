import type { Simulation } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { FirstNames } from '../first-names.js';
import type { Format } from '../format.js';
import { labelWords, offerWords } from '../reward-words.js';
import { Words } from './words.js';

export interface RanksProps {
  ranks: Simulation['ranks'];
  names: FirstNames;
  format: Format;
}

/** The places of a contest or a club that somebody else would hold. */
export function Ranks({ ranks, names, format }: RanksProps): JSX.Element | null {
  const moved = ranks.flatMap(({ id, name, places }) =>
    places.flatMap(({ before, after, offer }, at) =>
      before === after ? [] : [{ id, name, place: at + 1, before, after, offer }],
    ),
  );
  if (moved.length === 0) return null;
  return (
    <section class="differences">
      <div class="card-head">
        <h3>Places that somebody else would hold</h3>
      </div>
      <ol class="card">
        {moved.map(({ id, name, place, before, after, offer }) => (
          <li key={`${id} ${place}`} class="difference rank">
            <p>
              <bdi>{labelWords(name)}</bdi>, place {format.count(place)}
              <span class="soft"> · {offerWords(offer, format)}</span>
            </p>
            <p>
              <Holder code={after} names={names} /> <span class="soft">in place of</span>{' '}
              <Holder code={before} names={names} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface HolderProps {
  code: string | undefined;
  names: FirstNames;
}

const Holder = ({ code, names }: HolderProps): JSX.Element =>
  code === undefined ? <span class="soft">nobody</span> : <Words of={names.who(code, true)} />;
