import { headline } from '../offers.js';
import { EmptyState } from '../parts/empty-state.js';
import { News } from '../parts/news.js';
import { Notice } from '../parts/notice.js';
import { Gift } from '../parts/progress.js';
import { ShareArea } from '../parts/share-area.js';
import type { ShareSheetProps } from '../parts/share-sheet.js';
import type { Phrasebook } from '../phrasebook.js';
import type { StandingState } from '../state.js';
import { Contest } from './contest.js';
import { Figures } from './figures.js';
import { Rewards } from './rewards.js';
import { Tiers } from './tiers.js';

export interface PortalProps extends Omit<ShareSheetProps, 'autoFocus'> {
  readonly isModal: boolean;
}

/** The advocate's own page: what she brought, what she earned, what is next, and her link. */
export function Portal({ book: speech, isModal, ...share }: PortalProps) {
  const { program, state } = share;
  const { shop, offers } = program;
  const book = speech.value;
  const standing = state.standing.value;
  return (
    <>
      <header class="mast" part="portal-head">
        {/* biome-ignore lint/a11y/noAutofocus: a modal dialog focuses something: else it would be its close button. */}
        <h2 id="headline" part="headline" tabIndex={-1} autoFocus={isModal}>
          {book.say('progress')}
        </h2>
        <p>{headline(offers, book)}</p>
        {standing.is === 'ready' && <Figures standing={standing.standing} book={book} />}
      </header>
      <div class="columns">
        <div class="side">
          <ShareArea {...share} book={book} />
        </div>
        <div class="main-column">
          <Standings {...share} standing={standing} book={book} />
        </div>
      </div>
      <News shop={shop} state={state} book={book} />
    </>
  );
}

interface StandingsProps extends Omit<ShareSheetProps, 'autoFocus' | 'book'> {
  readonly standing: StandingState;
  readonly book: Phrasebook;
}

/** What the backend knows of her, or why it is not there. */
function Standings({ program, state, standing, book }: StandingsProps) {
  // Without a link there are no numbers, and the area of the link says why.
  if (state.link.value.is !== 'ready') return null;
  if (standing.is === 'loading') return <div class="bone tall" />;
  if (standing.is === 'failed') {
    return <Notice text={book.say('numbersAway')} state={state} book={book} />;
  }
  const { advocate, friend, contest } = standing.standing;
  const isEmpty = !advocate || !(advocate.visits || advocate.orders || advocate.rewards.length);
  return (
    <>
      {isEmpty && <EmptyState shop={program.shop} book={book} />}
      {advocate && <Tiers program={program} advocate={advocate} book={book} />}
      {contest && <Contest program={program} contest={contest} book={book} />}
      {advocate && <Rewards rewards={advocate.rewards} book={book} />}
      {friend && friend.rewards.length > 0 && <Gift friend={friend} book={book} />}
    </>
  );
}
