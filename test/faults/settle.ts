import { setTimeout as idle } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Status } from '../../src/goodword.js';
import type { Tally } from './tally.js';
import type { Intake, Tracker } from './tracker.js';

interface Trial {
  readonly tracker: Tracker;
  readonly intake: Intake;
  readonly created: readonly string[];
  /** The page on which the shopper has come back, in a world that is whole again. */
  readonly last: Page;
  readonly patienceMs: number;
}

const STEP_MS = 50;
// A tracker that tells nothing may still be about to send something twice.
const GRACE_MS = 1_500;

/** Waits until all that was created is accounted for, or patience ends, and says what became of it. */
export async function settle({ tracker, intake, created, last, patienceMs }: Trial) {
  const status = async (): Promise<Status | undefined> =>
    tracker.tells ? last.evaluate('goodword("status")') : undefined;
  const missing = (counted = intake.counted()) => created.filter((id) => !counted.has(id));
  for (let waited = 0; waited < patienceMs; waited += STEP_MS) {
    const waiting = (await status())?.waiting ?? 0;
    if (waiting === 0 && missing().length === 0) break;
    await idle(STEP_MS);
  }
  if (!tracker.tells) await idle(GRACE_MS);
  const counted = intake.counted();
  const gone = missing(counted);
  const waiting = (await status())?.waiting ?? 0;
  // What earlier pages gave up is told once there is something to deliver.
  if (tracker.tells && gone.length > 0)
    await last.evaluate(`${tracker.call('asks', 1)}.then(() => {})`);
  const dropped = (await status())?.dropped ?? [];
  const given = gone.filter((id) => dropped.some((one) => one.id.endsWith(`:${id}`)));
  const unsaid = gone.length - given.length;
  const mine = created.flatMap((id) => counted.get(id) ?? []);
  return {
    created: created.length,
    counted: created.length - gone.length,
    waiting: Math.min(waiting, unsaid),
    dropped: given.length,
    lost: Math.max(0, unsaid - waiting),
    doubled: mine.filter(({ times }) => times > 1).length,
    again: mine.filter(({ again }) => again > 0).length,
    thrown: (await last.evaluate('window.thrown')) as string[],
  } satisfies Omit<Tally, 'hits'>;
}
