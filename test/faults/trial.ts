import { setTimeout as idle } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import type { Engine } from './engines.js';
import type { Scenario, World } from './scenario.js';
import { settle } from './settle.js';
import { openShopper, openShopperAlone } from './shopper.js';
import { openStreet } from './street.js';
import type { Tally } from './tally.js';
import type { Intake, Tracker } from './tracker.js';

export interface Ground {
  readonly engine: Engine;
  readonly browser: Browser;
  readonly tracker: Tracker;
  readonly intake: Intake;
  readonly events: number;
  /** How long the shopper stays on her last page, at most, in milliseconds. */
  readonly patienceMs: number;
  chance(): number;
}

let trials = 0;

/** Lets one thing go wrong, mends the world, and compares what was created with what was counted. */
export async function tryOut(scenario: Scenario, ground: Ground): Promise<Tally> {
  const { engine, browser, tracker, intake, events, patienceMs, chance } = ground;
  const street = await openStreet(tracker, intake.forward);
  const shopper = scenario.alone ? await openShopperAlone(engine) : await openShopper(browser);
  const trial = ++trials;
  const created: string[] = [];
  const thrown: string[] = [];
  let pages = 0;
  const address = (path: string) =>
    street.address(path, scenario.plain ? engine.plainHost : undefined);

  function callsFor(count: number) {
    const ids = Array.from({ length: count }, (_, nth) => `t${trial}-${created.length + nth}`);
    created.push(...ids);
    const calls = ids.map((id) => tracker.call(id, Number(id.split('-')[1])));
    return `${calls.join(';')};`;
  }
  const world: World = {
    engine,
    street,
    intake,
    shopper,
    events,
    chance,
    async arrive(path = '/disturbed') {
      const tab = await shopper.tab();
      // Of every tab and page; WebKit's driver tells of none, there the last page does. Firefox tells of what a content policy
      // has refused by the same event, though nothing is thrown.
      if ('on' in tab)
        tab.on('pageerror', ({ message }) => {
          if (!/violates the following directive/.test(message)) thrown.push(message);
        });
      await tab.goto(address(path));
      await tab.waitForFunction(tracker.ready);
      return tab;
    },
    async buy(tab, count = events) {
      await tab.evaluate(`void (() => {${callsFor(count)}})()`);
    },
    async buyAndGo(tab, count = events) {
      const next = address(`/next?${++pages}`);
      const gone = tab.waitForURL(next);
      await tab.evaluate(`void (() => {${callsFor(count)} location.assign('${next}')})()`);
      await gone;
    },
    async pressAndGo(tab) {
      const next = address(`/next?${++pages}`);
      await tab.waitForFunction(tracker.ready);
      await tab.evaluate(`void (() => {
        const link = document.createElement('a');
        link.href = '${next}';
        link.textContent = 'Send my order';
        link.onclick = () => {${callsFor(1)}};
        document.body.append(link);
      })()`);
      const gone = tab.waitForURL(next);
      await tab.locator('a').click();
      await gone;
    },
    async walkOn(tab: Page) {
      await tab.goto(address(`/next?${++pages}`));
    },
    async isHit(times = 1) {
      const wanted = street.hits() + times;
      for (let waited = 0; street.hits() < wanted && waited < 5_000; waited += 20) await idle(20);
    },
    idle: (ms) => idle(ms),
  };

  try {
    await scenario.act(world);
    await mend();
    const last = await world.arrive('/');
    const tally = await settle({ tracker, intake, created, last, patienceMs });
    const all = [...new Set([...thrown, ...tally.thrown])];
    return { ...tally, thrown: all, hits: street.hits() };
  } finally {
    await shopper.leave().catch(() => {});
    await street.shut();
  }

  async function mend() {
    street.befall(undefined);
    street.disturb({});
    await street.quiet();
    await street.reopen();
    await intake.start();
  }
}
