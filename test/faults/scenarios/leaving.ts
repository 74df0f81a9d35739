import { blackHole, notYet } from '../faults.js';
import type { Scenario } from '../scenario.js';

const TABS = 5;

/** Pages are left so many times, each by a link that creates an event: the rate of what departures lose. */
export const departures = (times: number): Scenario => ({
  name: `${times} pages left by a pressed link`,
  inPage: true,
  async act({ arrive, pressAndGo }) {
    const tab = await arrive();
    for (let time = 0; time < times; time += 1) await pressAndGo(tab);
    await tab.close();
  },
});

/** Tabs come and go. */
export const LEAVING: readonly Scenario[] = [
  {
    name: 'page left in the same breath',
    inPage: true,
    async act({ arrive, buyAndGo }) {
      const tab = await arrive();
      await buyAndGo(tab);
      await tab.close();
    },
  },
  {
    name: 'page left in the same breath, backend out of reach',
    async act({ street, arrive, buyAndGo, isHit }) {
      const tab = await arrive();
      street.befall(blackHole);
      await buyAndGo(tab);
      await isHit();
      await tab.close();
    },
  },
  {
    name: 'tab closed right after the call',
    inPage: true,
    async act({ arrive, buy }) {
      const tab = await arrive();
      await buy(tab);
      await tab.close();
    },
  },
  {
    name: 'page reloaded right after the call, five times',
    inPage: true,
    async act({ arrive, buy }) {
      const tab = await arrive();
      for (let time = 0; time < 5; time += 1) {
        await buy(tab, 2);
        await tab.reload();
      }
      await tab.close();
    },
  },
  {
    name: 'five tabs at once, backend busy',
    async act({ street, arrive, buy, isHit, events }) {
      const tabs = await Promise.all(Array.from({ length: TABS }, () => arrive()));
      street.befall(notYet(503, []));
      await Promise.all(tabs.map((tab) => buy(tab, Math.ceil(events / TABS))));
      await isHit();
      street.befall(undefined);
      await Promise.all(tabs.map((tab) => buy(tab, 1)));
      await Promise.all(tabs.map((tab) => tab.close()));
    },
  },
  {
    name: 'tab frozen with a request under way',
    not: {
      Firefox: 'it has no command that freezes a tab',
      WebKit: 'it has no command that freezes a tab',
    },
    async act({ street, shopper, arrive, buy, isHit }) {
      const tab = await arrive();
      street.befall(blackHole);
      await buy(tab);
      await isHit();
      const session = await shopper.context().newCDPSession(tab);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      street.befall(undefined);
      await buy(await arrive('/'), 2);
    },
  },
  {
    name: 'page in the back-forward cache with a request under way, and back',
    async act({ street, arrive, buy, walkOn, isHit }) {
      const tab = await arrive();
      street.befall(blackHole);
      await buy(tab);
      await isHit();
      await walkOn(tab);
      street.befall(undefined);
      // A page that comes out of the cache does not load again.
      await tab.goBack({ waitUntil: 'commit' });
      await tab.waitForFunction("document.readyState === 'complete'");
      await buy(tab, 1);
    },
  },
];
