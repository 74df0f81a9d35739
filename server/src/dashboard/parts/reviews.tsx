import type { ReadonlySignal } from '@preact/signals';
import type { Reviews as Page, ReviewAction } from 'goodword/protocol';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewDesk } from '../desk.js';
import type { Format } from '../format.js';
import { type Loadable, shown } from '../loader.js';
import type { More } from '../paged-list.js';
import { problemWords } from '../problem-words.js';
import { ClosedCodes, type ClosedCodesProps } from './closed-codes.js';
import { ReviewCard } from './review-card.js';
import { cardsIn, moveByKey, nextOpen } from './review-keys.js';
import { Bones } from './skeleton.js';
import { Stream, WORD_OF_MOUTH } from './stream.js';
import { Trouble } from './trouble.js';

export interface ReviewsProps {
  list: ReadonlySignal<Loadable<Page>>;
  more: ReadonlySignal<More>;
  work: ReviewDesk['work'];
  format: Format;
  decides: boolean;
  codes: ClosedCodesProps['codes'];
  onSay: ClosedCodesProps['onSay'];
  onDecide: (orderId: string, action: ReviewAction) => void;
  onMore: () => void;
  onRetry: () => void;
}

/** Orders that wait for a person, the longest wait first. */
export function Reviews(props: ReviewsProps): JSX.Element {
  const { list, more, work, format, decides, codes, onSay, onDecide, onMore, onRetry } = props;
  const state = list.value;
  const page = shown(state);
  const cards = useRef<HTMLOListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const goOn = (from: number) =>
    (nextOpen(cards.current, from) ?? title.current)?.focus({ preventScroll: false });

  return (
    <main class="numbers reviews" aria-busy={state.kind === 'loading'}>
      <header>
        <h1 tabIndex={-1} ref={title}>
          {page?.waiting === 0 ? 'Nothing waits for you.' : 'To review'}
        </h1>
        <p class="soft">
          {page?.waiting === 0
            ? 'An order that does not fit is held here until somebody has looked at it. Until then it earns nothing, and nothing is lost.'
            : 'These orders do not fit in one way or another. They earn nothing until you have looked, and nothing is lost.'}
        </p>
      </header>
      {state.kind === 'failed' && <Trouble problem={state.problem} onRetry={onRetry} />}
      {state.kind === 'loading' && !page && <Bones rows={4} />}
      {page?.reviews.length === 0 && (
        <div class="nothing-waits" aria-hidden="true">
          <Stream counts={WORD_OF_MOUTH} />
        </div>
      )}
      {page && page.reviews.length > 0 && (
        <ol
          ref={cards}
          class="review-list"
          onKeyDown={(event: TargetedKeyboardEvent<HTMLOListElement>) => moveByKey(event)}
        >
          {page.reviews.map((review, index) => (
            <ReviewCard
              key={review.orderId}
              review={review}
              work={work}
              format={format}
              decides={decides}
              onDecide={(action) => onDecide(review.orderId, action)}
              onDone={() => goOn(index)}
            />
          ))}
        </ol>
      )}
      {more.value.kind === 'failed' && (
        <p class="field-problem" role="alert">
          {problemWords(more.value.problem)}
        </p>
      )}
      {page?.next !== undefined && (
        <button
          type="button"
          class="button more"
          aria-disabled={more.value.kind === 'loading'}
          onClick={() => {
            const from = cardsIn(cards.current).length;
            onMore();
            requestAnimationFrame(() => cardsIn(cards.current)[from]?.focus());
          }}
        >
          {more.value.kind === 'loading' ? 'Loading…' : 'Show more'}
        </button>
      )}
      {decides && page && page.reviews.length > 0 && (
        <p class="keys soft small">
          <kbd>J</kbd> <kbd>K</kbd> next, previous · <kbd>A</kbd> <kbd>R</kbd> to the button that
          approves, rejects · <kbd>N</kbd> to the note
        </p>
      )}
      <ClosedCodes codes={codes} format={format} decides={decides} onSay={onSay} />
    </main>
  );
}
