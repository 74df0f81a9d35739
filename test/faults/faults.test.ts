import { afterAll, beforeAll, describe, it } from 'vitest';
import { ENGINES } from './engines.js';
import { type Lane, openLane } from './lane.js';
import { ANSWERS } from './scenarios/answers.js';
import { BACKEND } from './scenarios/backend.js';
import { oneAfterTheOther } from './scenarios/buying.js';
import { CHAOS } from './scenarios/chaos.js';
import { possible } from './scenarios/every.js';
import { departures, LEAVING } from './scenarios/leaving.js';
import { BETWEEN, NETWORK } from './scenarios/network.js';
import { PAGE } from './scenarios/page.js';
import { goodword } from './trackers/goodword.js';

// The long form, `npm run soak`, tries each fault by itself, again and again.
const SHORT = [
  ...NETWORK,
  oneAfterTheOther('everything between two machines', BETWEEN),
  oneAfterTheOther('every wrong answer', ANSWERS),
  ...BACKEND,
  ...PAGE,
  ...LEAVING,
  departures(20),
  CHAOS,
];

describe.concurrent.each(ENGINES)('in $name', (engine) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(engine, goodword);
  });
  afterAll(() => lane.close());

  it.sequential.for(possible(SHORT, engine, goodword))(
    '$name: nothing is lost and nothing counts twice',
    async (scenario, { expect }) => {
      const tally = await lane.tryOut(scenario, { events: 6, seed: 7, patienceMs: 30_000 });
      const gone = { lost: 0, doubled: 0, waiting: 0, dropped: 0 };
      expect(tally).toMatchObject({ ...gone, counted: tally.created, thrown: [] });
      expect(tally.created).toBeGreaterThan(0);
      // Where no request met the fault, nothing was tried.
      if (!scenario.inPage) expect(tally.hits).toBeGreaterThan(0);
    },
  );
});
