import type { FeedbackComment } from 'goodword/protocol';
import type { Queries } from './database.js';
import { FEELINGS, type Feeling } from './shelves/feeling.js';
import type { Feedback, Range } from './shelves/figures.js';
import { dayOf } from './tally.js';

const COMMENTS = 10;
// As the index has it: a parameter would not be known to be of it.
const ANSWERS = `type in (${FEELINGS.map((one) => `'feedback.${one}'`).join(', ')})`;

export async function feedbackIn(database: Queries, range: Range): Promise<Feedback> {
  const { program, from, to } = range;
  const counts = await database.query<{ kind: Feeling; count: number }>(
    `select kind, cast(sum(count) as bigint) as count from tallies
     where program = $1 and kind in ('promoter', 'passive', 'detractor') and code_key = ''
       and day >= $2 and day < $3 group by kind`,
    [program, dayOf(from), dayOf(to - 1) + 1],
  );
  const said = await database.query<{ at: number; body: string }>(
    `select at, body from events where program = $1 and at >= $2 and at < $3 and ${ANSWERS}
       and body like '%"comment":%' order by at desc, id limit ${COMMENTS}`,
    [program, from, to],
  );
  const count = (kind: Feeling) => counts.find((one) => one.kind === kind)?.count ?? 0;
  return {
    promoter: count('promoter'),
    passive: count('passive'),
    detractor: count('detractor'),
    comments: said.map(({ at, body }) => {
      const { score, comment } = JSON.parse(body) as Omit<FeedbackComment, 'at'>;
      return { at, score, comment };
    }),
  };
}

/** Takes out what was said in answers before then. What they count as stays. */
export async function forgetComments(database: Queries, before: number): Promise<void> {
  await database.write(
    `update events set body = '{}' where ${ANSWERS} and at < $1 and body <> '{}'`,
    [before],
  );
}
