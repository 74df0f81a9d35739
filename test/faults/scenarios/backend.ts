import { setTimeout as idle } from 'node:timers/promises';
import { type Fault, UNREACHED } from '../fault.js';
import type { Scenario, World } from '../scenario.js';

/** The backend is killed at some moment of each request, and started again for the next one. */
const killing = (name: string, dying: (world: World) => Fault): Scenario => ({
  name,
  killsBackend: true,
  async act(world) {
    const tab = await world.arrive();
    world.street.befall(dying(world));
    await world.buy(tab);
    await world.isHit();
    await world.intake.start();
    await world.walkOn(tab);
    await world.isHit();
    await tab.close();
  },
});

/** The backend's process dies: between accept, commit and answer. */
export const BACKEND: readonly Scenario[] = [
  killing('backend killed before it hears', ({ intake }) => ({
    async meet({ give }) {
      await intake.kill();
      give(UNREACHED);
    },
  })),
  killing('backend killed between accept and commit', ({ intake, chance }) => ({
    async meet({ pass, give }) {
      const passed = pass().catch(() => UNREACHED);
      await idle(chance() * 6);
      await intake.kill();
      give(await passed);
    },
  })),
  killing('backend killed between commit and answer', ({ intake }) => ({
    async meet({ pass, request }) {
      await pass();
      await intake.kill();
      request.socket.resetAndDestroy();
    },
  })),
];
