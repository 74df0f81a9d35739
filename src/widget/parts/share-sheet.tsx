import type { ReadonlySignal } from '@preact/signals';
import { isPlain } from '../is-plain.js';
import { headline } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { advocateRules } from '../rules.js';
import { News } from './news.js';
import { Numbers } from './numbers.js';
import { RuleLine } from './rule-line.js';
import { ShareArea, type ShareAreaProps } from './share-area.js';
import { Tickets } from './tickets.js';

export interface ShareSheetProps extends Omit<ShareAreaProps, 'book'> {
  readonly book: ReadonlySignal<Phrasebook>;
  /** A modal dialog focuses something: else it would be its close button. */
  readonly autoFocus?: boolean;
}

/** All that is said of sharing, from the offer down to what came of it. */
export function ShareSheet({ book: speech, autoFocus, ...share }: ShareSheetProps) {
  const { program, state } = share;
  const book = speech.value;
  return (
    <>
      <Tickets offers={program.offers} book={book} />
      <div class="body">
        {/* biome-ignore lint/a11y/noAutofocus: in a modal dialog, see above. */}
        <h2 id="headline" part="headline" tabIndex={-1} autoFocus={autoFocus}>
          {isPlain(program) ? book.say('linkLabel') : headline(program.offers, book)}
        </h2>
        {!isPlain(program) && <RuleLine rules={advocateRules(program, book)} />}
        <ShareArea {...share} book={book} />
        <Numbers shop={program.shop} state={state} book={book} />
      </div>
      <News shop={program.shop} state={state} book={book} />
    </>
  );
}
