import { headline } from '../offers.js';
import { EmptyState } from '../parts/empty-state.js';
import { LinksOnly } from '../parts/links-only.js';
import { News } from '../parts/news.js';
import { Notice } from '../parts/notice.js';
import { Gift } from '../parts/progress.js';
import { ShareArea } from '../parts/share-area.js';
import type { ShareSheetProps } from '../parts/share-sheet.js';
import type { Phrasebook } from '../phrasebook.js';
import type { StandingState } from '../state.js';
import { Causes } from './causes.js';
import { Club } from './club.js';
import { Confirm } from './confirm.js';
import { Contest } from './contest.js';
import { earlierOf, type FetchPage } from './earlier.js';
import { Figures } from './figures.js';
import { Friends } from './friends.js';
import { NextGift } from './next-gift.js';
import type { Keepsake } from './prize.js';
import { Prove } from './prove.js';
import { Rewards } from './rewards.js';
import { Tiers } from './tiers.js';

export interface PortalProps extends Omit<ShareSheetProps, 'autoFocus'> {
  readonly isModal: boolean;
  readonly opened: Keepsake;
  readonly choose: (cause: string) => Promise<boolean>;
  /** Brings an older page of her rewards, or of her friends. */
  readonly fetchPage: FetchPage;
  /** Has the letter sent again that asks whose her address is. */
  readonly confirm: () => Promise<boolean>;
  /** Sends a link by mail, where the shop lets customers prove themselves so. */
  readonly prove: ((email: string) => Promise<boolean>) | undefined;
}

/** The advocate's own page: what she brought, what she earned, what is next, and her link. */
export function Portal({ book: speech, isModal, confirm, prove, ...share }: PortalProps) {
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
          {standing.is === 'ready' && standing.standing.advocate?.confirmable && (
            <Confirm send={confirm} book={book} />
          )}
          {prove && <Prove send={prove} book={book} />}
        </div>
        <div class="main-column">
          <Standings {...share} standing={standing} book={book} />
        </div>
      </div>
      <News shop={shop} state={state} book={book} />
    </>
  );
}

interface StandingsProps extends Omit<PortalProps, 'isModal' | 'confirm' | 'prove' | 'book'> {
  readonly standing: StandingState;
  readonly book: Phrasebook;
}

/** What the backend knows of her, or why it is not there. */
function Standings(props: StandingsProps) {
  const { program, state, standing, opened, choose, fetchPage, book } = props;
  // Without a link there are no numbers, and the area of the link says why.
  if (state.link.value.is !== 'ready') return null;
  if (standing.is === 'loading') return <div class="bone tall" />;
  if (standing.is === 'failed') {
    return <Notice text={book.say('numbersAway')} state={state} book={book} />;
  }
  const { advocate, friend, contest, donated } = standing.standing;
  const { rewards = [], friends = [], nextDraw, linksOnly } = advocate ?? {};
  const earlier = advocate && earlierOf(advocate, fetchPage);
  const isEmpty = !advocate?.visits && !advocate?.orders && rewards.length === 0;
  const offer = program.offers.advocate;
  return (
    <>
      {linksOnly && (
        <section>
          <LinksOnly linksOnly={linksOnly} book={book} />
        </section>
      )}
      {isEmpty && <EmptyState shop={program.shop} book={book} />}
      {advocate && <Tiers program={program} advocate={advocate} book={book} />}
      {nextDraw && <NextGift seal={nextDraw} book={book} />}
      {contest && <Contest program={program} contest={contest} book={book} />}
      {program.club && <Club club={program.club} rewards={rewards} book={book} />}
      {offer.kind === 'donation' && (
        <Causes
          causes={offer.causes}
          chosen={advocate?.cause}
          donated={donated}
          choose={choose}
          book={book}
        />
      )}
      {earlier && <Friends {...{ friends, program, opened, book, earlier }} />}
      {earlier && <Rewards {...{ rewards, book, earlier }} />}
      {friend && friend.rewards.length > 0 && <Gift friend={friend} book={book} />}
    </>
  );
}
