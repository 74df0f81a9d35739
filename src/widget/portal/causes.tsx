import { useSignal } from '@preact/signals';
import type { Money } from '../../protocol/money.js';
import type { Cause } from '../../protocol/offer.js';
import type { Standing } from '../../protocol/standing.js';
import { labelText } from '../label-text.js';
import type { Phrasebook } from '../phrasebook.js';

interface CausesProps {
  readonly causes: readonly Cause[];
  readonly chosen: string | undefined;
  readonly donated: Standing['donated'];
  /** Keeps her choice; answers whether it was kept. */
  readonly choose: (id: string) => Promise<boolean>;
  readonly book: Phrasebook;
}

/** Where her donations go, for her to choose, and what all have given to each cause so far. */
export function Causes({ causes, chosen, donated = [], choose, book }: CausesProps) {
  const mine = useSignal(chosen);
  const kept = useSignal<'causeSaved' | 'causeFailed' | undefined>(undefined);
  const pick = async (id: string) => {
    const before = mine.value;
    mine.value = id;
    kept.value = undefined;
    const done = await choose(id);
    if (!done && mine.value === id) mine.value = before;
    kept.value = done ? 'causeSaved' : 'causeFailed';
  };
  return (
    <section part="causes">
      <fieldset>
        <legend>
          <h3>{book.say('causeTitle')}</h3>
        </legend>
        {causes.map(({ id, name }) => (
          <label class="choice" key={id}>
            <input
              type="radio"
              name="cause"
              value={id}
              checked={mine.value === id}
              onChange={() => void pick(id)}
            />
            <b>{labelText(name, book)}</b>
            <small>{given(donated, id, book)}</small>
          </label>
        ))}
      </fieldset>
      <p class="muted" role="status">
        {kept.value && book.say(kept.value)}
      </p>
    </section>
  );
}

function given(donated: NonNullable<Standing['donated']>, id: string, book: Phrasebook): string {
  const sums: readonly Money[] = donated
    .filter(({ cause }) => cause.id === id)
    .map(({ value }) => value);
  return sums.length > 0 ? book.say('causeGiven', { value: sums.map(book.money).join(' + ') }) : '';
}
