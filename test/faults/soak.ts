import { ENGINES, type Engine } from './engines.js';
import { openLane } from './lane.js';
import type { Scenario } from './scenario.js';
import { CRASHES } from './scenarios/crash.js';
import { EVERY, possible } from './scenarios/every.js';
import { SHARED } from './scenarios/shared.js';
import { seeded } from './seeded.js';
import type { Line } from './table.js';
import type { Tracker } from './tracker.js';

export interface Soak {
  readonly lines: Line[];
  /** Trials that could not be brought to their end, and why. */
  readonly broken: string[];
}

/** How to soak: with which numbers, and who hears of each trial. */
export interface Plan {
  readonly seed: number;
  report(line: Line): void;
}

// A tracker that can say what waits is waited for; of the others, whatever comes in time counts: RudderStack takes
// thirteen seconds to send what an earlier page left.
const PATIENCE_MS = { tells: 15_000, silent: 20_000 };

/** One round of scenarios, in a browser that was just started. A trial that breaks off is told and passed over. */
async function round(
  engine: Engine,
  tracker: Tracker,
  scenarios: readonly Scenario[],
  { seed, report }: Plan,
): Promise<Soak> {
  const soak: Soak = { lines: [], broken: [] };
  const patienceMs = PATIENCE_MS[tracker.tells ? 'tells' : 'silent'];
  const chance = seeded(seed);
  const lane = await openLane(engine, tracker);
  const at = { engine: engine.name, tracker: tracker.name };
  for (const scenario of possible(scenarios, engine, tracker)) {
    const effort = { events: 6 + Math.floor(chance() * 24), seed: Math.floor(chance() * 1e9) };
    try {
      const tally = await lane.tryOut(scenario, { ...effort, patienceMs });
      const line = { ...at, fault: scenario.name, tally };
      soak.lines.push(line);
      report(line);
    } catch (error) {
      soak.broken.push(`${at.engine}, ${at.tracker}, ${scenario.name}, seed ${seed}: ${error}`);
    }
  }
  await lane.close();
  return soak;
}

/** Both engines at the same time, for so many minutes: every fault again and again, each time with other events. */
export async function soak(tracker: Tracker, minutes: number, plan: Plan): Promise<Soak> {
  const end = Date.now() + minutes * 60_000;
  const inEngine = async (engine: Engine) => {
    const rounds: Soak[] = [];
    do {
      const seed = plan.seed + rounds.length;
      rounds.push(await round(engine, tracker, EVERY, { ...plan, seed }));
    } while (Date.now() < end);
    return merged(rounds);
  };
  return merged(await Promise.all(ENGINES.map(inEngine)));
}

const inBoth = async (tracker: Tracker, scenarios: readonly Scenario[], plan: Plan) =>
  merged(await Promise.all(ENGINES.map((engine) => round(engine, tracker, scenarios, plan))));

/** What a killed browser keeps: measured once an engine. */
export const crashes = (tracker: Tracker, plan: Plan): Promise<Soak> =>
  inBoth(tracker, CRASHES, plan);

/** The same faults with the same chances for several trackers. */
export async function compare(trackers: readonly Tracker[], plan: Plan): Promise<Soak> {
  const all: Soak[] = [];
  for (const tracker of trackers) all.push(await inBoth(tracker, SHARED, plan));
  return merged(all);
}

const merged = (soaks: readonly Soak[]): Soak => ({
  lines: soaks.flatMap(({ lines }) => lines),
  broken: soaks.flatMap(({ broken }) => broken),
});
