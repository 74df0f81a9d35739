import type { ReadonlySignal } from '@preact/signals';
import { focusHeadline } from '../focus-headline.js';
import type { Phrasebook } from '../phrasebook.js';
import { isPromoter, LONGEST_COMMENT, type NpsState } from './state.js';

export interface NpsProps {
  readonly shop: string;
  readonly state: NpsState;
  readonly book: ReadonlySignal<Phrasebook>;
  /** A modal dialog focuses something: the question, else it would be its close button. */
  readonly isModal: boolean;
}

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Eleven numbers to choose from, a field for whoever is not yet convinced, and thanks. */
export function Nps({ shop, state, book: speech, isModal }: NpsProps) {
  const book = speech.value;
  const is = state.is.value;
  const score = state.score.value;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.elements.namedItem('comment');
    if (score !== undefined) focusHeadline(form);
    state.send(field instanceof HTMLTextAreaElement ? field.value : '');
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: in a modal dialog, see above. */}
      <h2 id="headline" part="headline" tabIndex={-1} autoFocus={isModal}>
        {book.say(is === 'thanked' ? 'npsThanks' : 'npsTitle', { shop })}
      </h2>
      {is === 'asking' && (
        <form onSubmit={send}>
          <div role="radiogroup" aria-labelledby="headline" class="scores" part="scores">
            {SCORES.map((one) => (
              <label key={one} class="score" part="score">
                <input
                  type="radio"
                  name="score"
                  required
                  checked={score === one}
                  aria-describedby={one === 0 ? 'low' : one === 10 ? 'high' : undefined}
                  aria-label={String(one)}
                  onChange={() => {
                    state.score.value = one;
                  }}
                />
                <span aria-hidden="true">{book.number(one)}</span>
              </label>
            ))}
          </div>
          <p class="ends">
            <bdi id="low">{book.say('npsLow')}</bdi>
            <bdi id="high">{book.say('npsHigh')}</bdi>
          </p>
          {score !== undefined && !isPromoter(score) && (
            <label class="why">
              <span>{book.say('npsComment')}</span>
              <textarea
                name="comment"
                part="comment"
                dir="auto"
                rows={3}
                maxLength={LONGEST_COMMENT}
              />
            </label>
          )}
          <button type="submit" class="main" part="send">
            {book.say('npsSend')}
          </button>
        </form>
      )}
      <p class="news" part="news" role="status">
        {is === 'thanked' && book.say('npsThanksText', { shop })}
        {is === 'refused' && book.say('broken')}
      </p>
    </>
  );
}
