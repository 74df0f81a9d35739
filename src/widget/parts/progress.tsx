import type { ComponentChildren } from 'preact';
import type { Money } from '../../protocol/money.js';
import type { Standing } from '../../protocol/standing.js';
import type { Phrasebook } from '../phrasebook.js';
import type { ProgressProps } from '../state.js';
import { EmptyState } from './empty-state.js';
import { Goals } from './goals.js';
import { LinksOnly } from './links-only.js';
import { RewardList } from './reward-list.js';

/** What became of her invitations, and of the one that brought her. */
export function Progress({ shop, standing, book }: ProgressProps) {
  const { advocate, friend } = standing;
  const goals = (
    <>
      {advocate?.linksOnly && <LinksOnly linksOnly={advocate.linksOnly} book={book} />}
      <Goals standing={standing} book={book} />
    </>
  );
  return (
    <>
      {advocate && (advocate.visits || advocate.orders || advocate.rewards.length) ? (
        <Invitations advocate={advocate} book={book}>
          {goals}
        </Invitations>
      ) : (
        <>
          <EmptyState shop={shop} book={book} />
          {goals}
        </>
      )}
      {friend && friend.rewards.length > 0 && <Gift friend={friend} book={book} />}
    </>
  );
}

type Part<K extends keyof Standing> = { book: Phrasebook; children?: ComponentChildren } & {
  [P in K]: NonNullable<Standing[P]>;
};

const Invitations = ({ advocate, book, children }: Part<'advocate'>) => (
  <section part="progress">
    <h3>{book.say('progress')}</h3>
    <dl>
      <Figure label={book.count('visits', advocate.visits)} value={book.number(advocate.visits)} />
      <Figure label={book.count('orders', advocate.orders)} value={book.number(advocate.orders)} />
      <Figure label={book.say('earned')} value={sum(advocate.earned, book)} />
    </dl>
    {children}
    <RewardList rewards={advocate.rewards} book={book} />
  </section>
);

/** What somebody gets who was invited herself. */
export const Gift = ({ friend, book }: Part<'friend'>) => (
  <section part="progress">
    <h3>
      {friend.invitedBy === undefined
        ? book.say('gift')
        : book.pieces('giftFrom', { name: <bdi>{friend.invitedBy}</bdi> })}
    </h3>
    <RewardList rewards={friend.rewards} book={book} />
  </section>
);

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const sum = (earned: readonly Money[], book: Phrasebook): string =>
  earned.map(book.money).join(' + ') || book.number(0);
