import { headline } from '../offers.js';
import { Icon } from '../parts/icon.js';
import { initialOf } from '../parts/initial.js';
import { News } from '../parts/news.js';
import { ShareArea } from '../parts/share-area.js';
import type { ShareSheetProps } from '../parts/share-sheet.js';
import type { Phrasebook } from '../phrasebook.js';
import { rewardReason, rewardTitle } from '../rewards.js';
import { type Thanks, thanksOf } from './thanks-of.js';

export interface ThanksProps extends ShareSheetProps {
  /** She came by somebody's code. */
  readonly isInvited: boolean;
}

const HEART = 'M12 19.5C5.5 15 3.5 12 4.5 9s5-3.5 7.5 0c2.5-3.5 6.5-3 7.5 0s-1 6-7.5 10.5z';

/** Thanks for the order: the shop's, and of whoever invited her. Then it is her turn, with a link of her own. */
export function ThanksNote({ book: speech, autoFocus, isInvited, ...share }: ThanksProps) {
  const { program, state } = share;
  const book = speech.value;
  return (
    <>
      <header class="mast" part="thanks-head">
        {/* biome-ignore lint/a11y/noAutofocus: a modal dialog focuses something: else it would be its close button. */}
        <h2 id="headline" part="headline" tabIndex={-1} autoFocus={autoFocus}>
          {book.say('thanks')}
        </h2>
        <FriendsThanks thanks={thanksOf(state.standing.value, isInvited)} book={book} />
      </header>
      <div class="body">
        <p>{book.say('thanksText', { shop: program.shop })}</p>
        <h3>{headline(program.offers, book)}</h3>
        <ShareArea {...share} book={book} />
      </div>
      <News shop={program.shop} state={state} book={book} />
    </>
  );
}

function FriendsThanks({ thanks, book }: { thanks: Thanks; book: Phrasebook }) {
  if (thanks.is === 'shop') return null;
  if (thanks.is === 'asked') return <div class="bone" />;
  const { name, reward } = thanks;
  return (
    <div class="from" part="thanks-from">
      <i>{initialOf(name) ?? <Icon path={HEART} />}</i>
      <div>
        <b>
          {name === undefined
            ? book.say('thanksFromFriend')
            : book.pieces('thanksFrom', { name: <bdi>{name}</bdi> })}
        </b>
        <p>{book.say('thanksGift', { offer: rewardTitle(reward, book) })}</p>
        <p>{rewardReason(reward, book)}</p>
        {reward.coupon && <code>{reward.coupon}</code>}
      </div>
    </div>
  );
}
