import type { Phrasebook } from '../phrasebook.js';
import type { PopupState } from '../state.js';

interface NewsProps {
  readonly shop: string;
  readonly state: PopupState;
  readonly book: Phrasebook;
}

/** What just happened, for those who cannot see the button change. */
export const News = (props: NewsProps) => (
  <p class="unseen" role="status">
    {newsOf(props)}
  </p>
);

function newsOf({ shop, state, book }: NewsProps): string {
  if (state.copier.copied.value === 'copied') return book.say('copied');
  const link = state.link.value;
  const { is } = link;
  if (is === 'ready' && link.isRemembered) return book.say('remembered', { shop });
  if (is === 'away' || is === 'broken') return book.say(is, { shop });
  return is === 'loading' ? book.say('loading') : '';
}
