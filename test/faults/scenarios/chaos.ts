import type { Page } from 'playwright';
import {
  answerCut,
  answerLost,
  answers,
  anyOf,
  halfClosed,
  halfHeard,
  notYet,
  resetAtOnce,
  retold,
  slow,
} from '../faults.js';
import type { Scenario, World } from '../scenario.js';

const STEPS = 12;

async function step({ chance, arrive, buy, buyAndGo, walkOn }: World, tabs: Page[]) {
  const drawn = Math.floor(chance() * 6);
  const tab = tabs[Math.floor(chance() * tabs.length)];
  if (!tab || (drawn === 0 && tabs.length < 4)) return void tabs.push(await arrive('/'));
  const count = 1 + Math.floor(chance() * 4);
  if (drawn <= 2) await buy(tab, count);
  if (drawn === 3) await buyAndGo(tab, count);
  if (drawn === 4) await walkOn(tab);
  if (drawn !== 5) return;
  await buy(tab, count);
  tabs.splice(tabs.indexOf(tab), 1);
  await tab.close();
}

/** Tabs come, buy, go and close by chance, while each request meets another fault by chance. */
export const CHAOS: Scenario = {
  name: 'chaos: some tabs, another fault at each request',
  async act(world) {
    const all = [
      undefined,
      answerCut,
      answerLost,
      halfClosed,
      halfHeard,
      notYet(503, []),
      resetAtOnce,
      retold((told) => told.filter((_, nth) => nth % 2)),
      slow(300),
      answers(200, '<h1>Hotel</h1>'),
    ];
    const tabs = [await world.arrive('/')];
    world.street.befall(anyOf(all, world.chance));
    await world.buy(tabs[0] as Page);
    await world.isHit();
    for (let nth = 0; nth < STEPS; nth += 1) await step(world, tabs);
  },
};
