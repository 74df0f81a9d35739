import type { OrderUnderReview } from 'goodword/protocol';
import type { JSX } from 'preact';
import { doubtName, heldWords } from '../doubt-words.js';

/** Why an order is held: each doubt, the heaviest first. */
export function Doubts({ review }: { review: OrderUnderReview }): JSX.Element {
  const doubts = [...(review.decision.doubts ?? [])].sort((a, b) => b.weight - a.weight);
  return (
    <section class="doubts">
      <h4>Why it is held</h4>
      <ul>
        {doubts.map(({ doubt, weight, why }) => (
          <li key={doubt}>
            <p class="doubt-name">
              {doubtName(doubt)}
              <span class="doubt-weight" title="How much it weighs">
                <span class="unseen">weighs </span>
                {weight}
              </span>
            </p>
            <p class="soft">{why}</p>
          </li>
        ))}
      </ul>
      <p class="soft small">{heldWords(review)}</p>
    </section>
  );
}
