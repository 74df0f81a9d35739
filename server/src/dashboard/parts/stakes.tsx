import type { OrderUnderReview } from 'goodword/protocol';
import type { JSX } from 'preact';
import { recordWords } from '../doubt-words.js';
import type { Format } from '../format.js';
import { offerWords, SIDES, worthWords } from '../reward-words.js';

export interface StakesProps {
  review: OrderUnderReview;
  format: Format;
}

/** Who gets what if the order is approved. */
export function Stakes({ review, format }: StakesProps): JSX.Element {
  const { advocate, decision, rewards } = review;
  const record = recordWords(review, format);
  return (
    <section class="stakes">
      <h4>What is at stake</h4>
      {rewards.length === 0 && <p class="soft">The order earns no reward.</p>}
      <dl>
        {rewards.map((reward) => {
          const worth = worthWords(reward, format);
          return (
            <div key={reward.id}>
              <dt>{SIDES[reward.side]}</dt>
              <dd>
                <span class="stake">{offerWords(reward.offer, format)}</span>
                {worth && <span class="soft"> · {worth}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="small">
        <bdi class="name">{advocate?.firstName ?? decision.code}</bdi>
        {advocate?.firstName && decision.code && (
          <>
            {' '}
            <bdi class="code soft">{decision.code}</bdi>
          </>
        )}
        {record && <span class="soft"> · {record}</span>}
      </p>
    </section>
  );
}
