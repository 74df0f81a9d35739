import { answerCut, answerLost, blackHole, halfClosed, resetAtOnce, slow } from '../faults.js';
import type { Scenario } from '../scenario.js';
import type { NamedFault } from './buying.js';

/** What goes wrong between two machines that both live. */
export const BETWEEN: readonly NamedFault[] = [
  ['black hole', () => blackHole],
  ['connection reset', () => resetAtOnce],
  ['connection half-closed', () => halfClosed],
  ['answer lost after the commit', () => answerLost],
  ['answer cut in the middle', () => answerCut],
  ['answer after 700 ms', () => slow(700)],
];

/** No way to the backend at all. */
export const NETWORK: readonly Scenario[] = [
  {
    name: 'nobody listens',
    inPage: true,
    async act({ street, arrive, buy, idle }) {
      const tab = await arrive();
      await street.shut();
      await buy(tab);
      await idle(300);
      await tab.close();
    },
  },
  {
    name: 'offline, and back again in the same tab',
    not: { WebKit: 'its driver cannot take it off the net' },
    inPage: true,
    async act({ shopper, arrive, buy }) {
      const tab = await arrive();
      await shopper.context().setOffline(true);
      await buy(tab);
      await shopper.context().setOffline(false);
      await buy(tab, 1);
    },
  },
];
