import type { Club as ClubTerms } from '../../protocol/program.js';
import type { Reward } from '../../protocol/reward.js';
import { labelText } from '../label-text.js';
import type { Phrasebook } from '../phrasebook.js';
import { moodOf } from '../rewards.js';
import { Badge } from './badge.js';

interface ClubProps {
  readonly club: ClubTerms;
  readonly rewards: readonly Reward[];
  readonly book: Phrasebook;
}

/** Membership of the best advocates: whether she is in, what it brings, and that it can be lost. */
export function Club({ club, rewards, book }: ClubProps) {
  const latest = rewards.find(({ offer }) => offer.kind === club.offer.kind);
  const isMember = latest !== undefined && moodOf(latest) === 'good';
  const { offer } = club;
  const perks = offer.kind === 'membership' ? (offer.perks ?? []) : [];
  return (
    <section class={isMember ? 'club member' : 'club'} part="club">
      <Badge place={1} label="" />
      <div>
        <h3>{labelText(club.name, book)}</h3>
        <p class="muted">
          {isMember ? book.say('clubIn') : book.say('clubOut', { n: book.number(club.places) })}
        </p>
        {perks.length > 0 && (
          <ul class="perks">
            {perks.map((perk) => (
              <li key={labelText(perk, book)}>{labelText(perk, book)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
