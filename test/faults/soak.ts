import { ENGINES, type Engine } from './engines.js';
import { type Lane, openLane } from './lane.js';
import type { Scenario } from './scenario.js';
import { CRASHES } from './scenarios/crash.js';
import { EVERY, possible } from './scenarios/every.js';
import { seeded } from './seeded.js';
import type { Line } from './table.js';
import type { Tracker } from './tracker.js';

export interface Soak {
  readonly lines: Line[];
  /** Trials that could not be brought to their end, and why. */
  readonly broken: string[];
}

type Report = (line: Line) => void;

/** Tries the scenarios one after the other on a lane; a trial that breaks off is told and passed over. */
async function tryAll(
  lane: Lane,
  scenarios: readonly Scenario[],
  at: Omit<Line, 'fault' | 'tally'>,
  patienceMs: number,
  seed: number,
) {
  const soak: Soak = { lines: [], broken: [] };
  const chance = seeded(seed);
  for (const scenario of scenarios) {
    const effort = { events: 6 + Math.floor(chance() * 24), seed: Math.floor(chance() * 1e9) };
    try {
      const tally = await lane.tryOut(scenario, { ...effort, patienceMs });
      soak.lines.push({ ...at, fault: scenario.name, tally });
    } catch (error) {
      soak.broken.push(`${at.engine}, ${at.tracker}, ${scenario.name}, seed ${seed}: ${error}`);
    }
  }
  return soak;
}

/** One round of scenarios, in a browser that was just started. */
export async function round(
  engine: Engine,
  tracker: Tracker,
  scenarios: readonly Scenario[],
  seed: number,
) {
  const lane = await openLane(engine, tracker);
  try {
    const at = { engine: engine.name, tracker: tracker.name };
    return await tryAll(
      lane,
      possible(scenarios, engine, tracker),
      at,
      tracker.tells ? 15_000 : 10_000,
      seed,
    );
  } finally {
    await lane.close();
  }
}

/** Both engines at the same time, for so many minutes: every fault again and again, each time with other events. */
export async function soak(
  tracker: Tracker,
  minutes: number,
  seed: number,
  report: Report,
): Promise<Soak> {
  const end = Date.now() + minutes * 60_000;
  const inEngine = async (engine: Engine) => {
    const all: Soak = { lines: [], broken: [] };
    for (let nth = 0; nth === 0 || Date.now() < end; nth += 1) {
      const { lines, broken } = await round(engine, tracker, EVERY, seed + nth);
      for (const line of lines) report(line);
      all.lines.push(...lines);
      all.broken.push(...broken);
    }
    return all;
  };
  return merged(await Promise.all(ENGINES.map(inEngine)));
}

/** What a killed browser keeps: measured once an engine. */
export const crashes = async (tracker: Tracker, seed: number): Promise<Soak> =>
  merged(await Promise.all(ENGINES.map((engine) => round(engine, tracker, CRASHES, seed))));

/** The same scenarios with the same chances for several trackers. */
export async function compare(
  trackers: readonly Tracker[],
  scenarios: readonly Scenario[],
  seed: number,
): Promise<Soak> {
  const all: Soak[] = [];
  for (const tracker of trackers) {
    all.push(
      ...(await Promise.all(ENGINES.map((engine) => round(engine, tracker, scenarios, seed)))),
    );
  }
  return merged(all);
}

const merged = (soaks: readonly Soak[]): Soak => ({
  lines: soaks.flatMap(({ lines }) => lines),
  broken: soaks.flatMap(({ broken }) => broken),
});
