import type { ReadonlySignal } from '@preact/signals';
import { headline } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { advocateRules } from '../rules.js';
import { CloseButton } from './close-button.js';
import { News } from './news.js';
import { Numbers } from './numbers.js';
import { RuleLine } from './rule-line.js';
import { ShareArea, type ShareAreaProps } from './share-area.js';
import { Tickets } from './tickets.js';

interface SharePopupProps extends Omit<ShareAreaProps, 'book'> {
  readonly book: ReadonlySignal<Phrasebook>;
  readonly onClose: () => void;
}

/** What the share popup says, from the offer down to what came of it. Drawn once, opened and closed by the browser. */
export function SharePopup({ book: speech, onClose, ...share }: SharePopupProps) {
  const { program, state } = share;
  const book = speech.value;
  return (
    <dialog part="popup" aria-labelledby="headline">
      <div class="sheet">
        <CloseButton label={book.say('close')} onClick={onClose} />
        <Tickets offers={program.offers} book={book} />
        <div class="body">
          {/* biome-ignore lint/a11y/noAutofocus: a modal dialog focuses something; else it would be the close button. */}
          <h2 id="headline" part="headline" tabIndex={-1} autoFocus>
            {headline(program.offers, book)}
          </h2>
          <RuleLine rules={advocateRules(program.rules, book)} />
          <ShareArea {...share} book={book} />
          <Numbers shop={program.shop} state={state} book={book} />
        </div>
        <News shop={program.shop} state={state} book={book} />
      </div>
    </dialog>
  );
}
