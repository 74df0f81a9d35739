import type { Engine } from '../engines.js';
import { notYet } from '../faults.js';
import type { Scenario } from '../scenario.js';
import type { Tracker } from '../tracker.js';
import { ANSWERS } from './answers.js';
import { BACKEND } from './backend.js';
import { whileAtIt } from './buying.js';
import { CHAOS } from './chaos.js';
import { departures, LEAVING } from './leaving.js';
import { BETWEEN, NETWORK } from './network.js';
import { PAGE } from './page.js';

/** All faults that Goodword promises to outlive. */
export const EVERY: readonly Scenario[] = [
  ...NETWORK,
  ...BETWEEN.map(whileAtIt),
  ...ANSWERS.map(whileAtIt),
  whileAtIt(['503, Retry-After of an hour', () => notYet(503, [() => '3600'])]),
  ...BACKEND,
  ...PAGE,
  ...LEAVING,
  departures(200),
  CHAOS,
];

/** Those that can be done with an engine and a tracker. */
export const possible = (scenarios: readonly Scenario[], engine: Engine, tracker: Tracker) =>
  scenarios.filter(
    ({ not, killsBackend }) => !not?.[engine.name] && (tracker.tells || !killsBackend),
  );
