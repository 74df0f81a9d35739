import { opening } from '../facts.js';
import { judge, rules, skipped } from '../rule.js';
import { dropped, type Subject, taken } from '../subject.js';

const NO_FEEDBACK = 'The backend takes no feedback.';

const answered = (subject: Subject, score: number, more: object = {}) => ({
  ...opening(subject),
  ...{ type: 'feedback', score, ...more },
});

export const feedbackRules = rules('Events', {
  async 'A score from 0 to 10 is taken, with her words and without; any other is dropped as bad-event'(
    subject,
  ) {
    const good = [answered(subject, 0), answered(subject, 10, { comment: 'ą'.repeat(1_000) })];
    const bad = [
      answered(subject, 11),
      answered(subject, 7.5),
      answered(subject, 3, { comment: 'x'.repeat(1_001) }),
    ];
    const seen = await subject.send(...good, ...bad);
    const refused = good.every(({ id }) => dropped(seen, id, 'bad-event'));
    if (refused) return skipped(NO_FEEDBACK);
    const holds =
      good.every(({ id }) => taken(seen, id)) &&
      bad.every(({ id }) => dropped(seen, id, 'bad-event'));
    return judge(holds, 'ok for 0 and 10, drop bad-event for the others', seen);
  },
});
