import type { FeedbackReport } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Format } from '../format.js';
import { counted } from '../sentence.js';

export interface FeedbackProps {
  feedback: FeedbackReport;
  format: Format;
}

/** How likely people are to recommend the shop, and what they wrote. */
export function Feedback({ feedback, format }: FeedbackProps): JSX.Element {
  const { answers, promoters, detractors, nps = 0, comments } = feedback;
  const said = (n: number, one: string) => counted(format.count(n), n, one);
  return (
    <section class="card feedback" aria-labelledby="feedback-title">
      <div class="card-head">
        <h2 id="feedback-title">Would recommend you</h2>
        <span class="soft">{said(answers, 'answer')}</span>
      </div>
      <p class="nps">
        <span class="step-count">{nps > 0 ? `+${nps}` : nps}</span>{' '}
        <span class="soft">
          net promoter score: {said(promoters, 'promoter')} (9–10) less{' '}
          {said(detractors, 'detractor')} (0–6), in percent of all answers
        </span>
      </p>
      {comments.length > 0 && (
        <ul>
          {comments.map(({ at, score, comment }, nth) => (
            <li key={nth}>
              <b>{score}</b>
              <p>
                <bdi>{comment}</bdi>
              </p>
              <span class="soft">{format.reportDay(at)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
