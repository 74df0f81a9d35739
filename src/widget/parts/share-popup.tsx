import { headline } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { advocateRules } from '../rules.js';
import type { PopupState } from '../state.js';
import { Icon } from './icon.js';
import { Progress } from './progress.js';
import { RuleLine } from './rule-line.js';
import { ShareArea, type ShareAreaProps } from './share-area.js';
import { Tickets } from './tickets.js';

interface SharePopupProps extends ShareAreaProps {
  readonly onClose: () => void;
}

/** What the share popup says, from the offer down to what came of it. */
export function SharePopup({ onClose, ...share }: SharePopupProps) {
  const { program, state, book } = share;
  return (
    <div class="sheet">
      <button
        type="button"
        class="close"
        part="close"
        aria-label={book.say('close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <Tickets offers={program.offers} book={book} />
      <div class="body">
        {/* biome-ignore lint/a11y/noAutofocus: a modal dialog focuses something; else it would be the close button. */}
        <h2 id="headline" part="headline" tabIndex={-1} autoFocus>
          {headline(program.offers, book)}
        </h2>
        <RuleLine rules={advocateRules(program.rules, book)} />
        <ShareArea {...share} />
        <Progress shop={program.shop} state={state} book={book} />
      </div>
      <p class="unseen" role="status">
        {newsOf(state, program.shop, book)}
      </p>
    </div>
  );
}

// For those who cannot see the button change.
function newsOf({ link, copier }: PopupState, shop: string, book: Phrasebook): string {
  const { is } = link.value;
  if (is === 'away' || is === 'broken') return book.say(is, { shop });
  if (is === 'loading') return book.say('loading');
  return copier.copied.value === 'copied' ? book.say('copied') : '';
}
