import { useComputed } from '@preact/signals';
import type { OrderUnderReview, ReviewAction } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { decisionSentence } from '../decision-sentence.js';
import type { ReviewDesk } from '../desk.js';
import type { Format } from '../format.js';
import { STATUS_TONES, STATUSES } from '../order-words.js';
import { isOpen } from '../reviews-list.js';
import { Chip } from './chip.js';
import { Decided } from './decided.js';
import { Doubts } from './doubts.js';
import { Evidence } from './evidence.js';
import { ReviewForm } from './review-form.js';
import { Stakes } from './stakes.js';
import { Testimonies } from './testimonies.js';
import { Words } from './words.js';

export interface ReviewCardProps {
  review: OrderUnderReview;
  work: ReviewDesk['work'];
  format: Format;
  /** Whether the key that opened the dashboard decides. */
  decides: boolean;
  onDecide: (action: ReviewAction) => void;
  /** Called when it was decided from this card: the next one comes up. */
  onDone: () => void;
}

/** An order that waits for a person: why, what is at stake, who said what, and yes or no. */
export function ReviewCard(props: ReviewCardProps): JSX.Element {
  const { review, work, format, decides, onDecide, onDone } = props;
  const { orderId, orderedAt, total, status, decision, testimonies } = review;
  const id = useId();
  const mine = useComputed(() => work.value.get(orderId)).value;
  const pressed = useRef(false);
  const open = isOpen(review);
  useLayoutEffect(() => {
    if (pressed.current && !open) onDone();
    pressed.current = false;
  }, [open]);
  const decide = (action: ReviewAction) => {
    pressed.current = true;
    onDecide(action);
  };
  return (
    <li
      class={open ? 'card review' : 'card review decided'}
      tabIndex={-1}
      aria-labelledby={id}
      data-review
    >
      <header class="review-head">
        <div>
          <h2 id={id}>
            Order <bdi>{orderId}</bdi>
          </h2>
          <p class="soft small">
            {format.moment(orderedAt)} · <Words of={decisionSentence(review)} />
          </p>
        </div>
        <p class="review-money">
          <span class="order-total">{format.money(total)}</span>
          <Chip tone={STATUS_TONES[status] ?? 'wait'}>{STATUSES[status] ?? status}</Chip>
        </p>
      </header>
      {open ? (
        <div class="review-body">
          <div class="review-facts">
            <Doubts review={review} />
            <Testimonies testimonies={testimonies} format={format} />
            <details>
              <summary>How the credit was decided</summary>
              <Evidence decision={decision} format={format} />
            </details>
          </div>
          <div class="review-side">
            <Stakes review={review} format={format} />
            {decides ? (
              <ReviewForm claimed={review.claimed} work={mine} onDecide={decide} />
            ) : (
              <p class="soft small">
                This key looks on. Somebody whose key decides says yes or no.
              </p>
            )}
          </div>
        </div>
      ) : (
        <Decided review={review} work={mine} decides={decides} onDecide={onDecide} />
      )}
    </li>
  );
}
