import type { InvitedFriend } from '../../protocol/invited-friend.js';
import type { Program } from '../../protocol/program.js';
import { Icon } from '../parts/icon.js';
import { MARKS } from '../parts/reward-list.js';
import type { Phrasebook } from '../phrasebook.js';
import type { EarlierOfHers } from './earlier.js';
import { Pages } from './pages.js';
import { type Keepsake, Prize } from './prize.js';
import { type Receipt, receiptOf } from './receipts.js';
import { Worth } from './worth.js';

interface FriendsProps {
  readonly friends: readonly InvitedFriend[];
  readonly earlier: EarlierOfHers;
  readonly program: Program;
  readonly opened: Keepsake;
  readonly book: Phrasebook;
}

/** Friends shown before the rest is folded away. */
const SHOWN = 5;

/** Her friends, newest first: what each did, what came of it and why; the latest at once, the others page by page. */
export function Friends({ friends, earlier, program, opened, book }: FriendsProps) {
  if (friends.length === 0) return null;
  const rows = (some: readonly InvitedFriend[]) => (
    <ul class="rewards friends">
      {some.map((friend) => {
        const receipt = receiptOf(friend, earlier.all, program, book);
        return <Row key={friend.number} receipt={receipt} {...{ program, opened, book }} />;
      })}
    </ul>
  );
  const folded = friends.slice(SHOWN);
  const title = book.say('friendsTitle');
  return (
    <section part="friends">
      <h3>{title}</h3>
      {rows(friends.slice(0, SHOWN))}
      {folded.length > 0 && (
        <details>
          <summary>{book.count('showMore', folded.length)}</summary>
          {rows(folded)}
          <Pages {...{ earlier: earlier.friends, title, book }}>{rows}</Pages>
        </details>
      )}
    </section>
  );
}

type RowProps = Pick<FriendsProps, 'program' | 'opened' | 'book'> & { readonly receipt: Receipt };

function Row({ receipt, program, opened, book }: RowProps) {
  const { name, steps, mood, rewards, why, hint } = receipt;
  return (
    <li class={mood} part="friend">
      <i>
        <Icon path={MARKS[mood]} />
      </i>
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        <ol class="steps">
          {steps.map(({ text, date }) => (
            <li key={text}>
              {text} <span>{date}</span>
            </li>
          ))}
        </ol>
        {why && <p class="why">{why}</p>}
        {hint && <p>{hint}</p>}
        {rewards.map((reward) =>
          reward.drawn?.seed ? (
            <Prize key={reward.id} {...{ reward, program, opened, book }} />
          ) : (
            <Worth key={reward.id} reward={reward} book={book} />
          ),
        )}
      </div>
      {rewards[0] && <span class="pill">{book.say(rewards[0].state)}</span>}
    </li>
  );
}
