import { type Day, type FeedbackReport, no, ok, type Report, type Result } from 'goodword/protocol';
import type { Feedback, Figures, Range } from '../store/shelves/figures.js';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 400;
const TOP = 10;

/**
 * Reads the range of a report. Milliseconds since the epoch; what is counted is whole days of UTC, so that the range grows
 * to the midnights around it. Left out, it is today and the 29 days before.
 */
export function readRange(
  program: string,
  from: string | undefined,
  to: string | undefined,
  now: number,
): Result<Range> {
  const end = to === undefined ? now + 1 : wholeNumber(to);
  const start = from === undefined ? (end ?? now) - 1 - 29 * DAY_MS : wholeNumber(from);
  if (start === undefined || end === undefined || start >= end) {
    return no('bad-request', 'from and to are milliseconds since the epoch, from before to.');
  }
  const days = { from: Math.floor(start / DAY_MS), to: Math.ceil(end / DAY_MS) };
  return days.to - days.from > LONGEST_DAYS
    ? no('bad-request', `A report covers ${LONGEST_DAYS} days at most.`)
    : ok({ program, from: days.from * DAY_MS, to: days.to * DAY_MS });
}

const wholeNumber = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

/** The funnel, a day at a time, and the advocates who brought the most orders. */
export async function reportOf(figures: Figures, range: Range): Promise<Report> {
  return {
    ...range,
    funnel: await figures.funnel(range),
    days: everyDay(range, await figures.days(range)),
    advocates: await figures.top(range, TOP),
    feedback: feedbackOf(await figures.feedback(range)),
  };
}

function feedbackOf({ promoter, passive, detractor, comments }: Feedback): FeedbackReport {
  const answers = promoter + passive + detractor;
  const nps = Math.round(((promoter - detractor) / answers) * 100);
  return {
    ...{ answers, promoters: promoter, detractors: detractor, comments },
    ...(answers > 0 && { nps }),
  };
}

/** Fills in the days on which nothing happened. */
export function everyDay({ from, to }: Range, days: readonly Day[]): readonly Day[] {
  const known = new Map(days.map((day) => [day.at, day]));
  const first = Math.floor(from / DAY_MS) * DAY_MS;
  const count = Math.ceil((to - first) / DAY_MS);
  return Array.from({ length: count }, (_, index) => {
    const at = first + index * DAY_MS;
    return known.get(at) ?? { at, shares: 0, visits: 0, orders: 0 };
  });
}
