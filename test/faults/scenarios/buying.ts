import type { Fault } from '../fault.js';
import { inTurn } from '../faults.js';
import type { Scenario } from '../scenario.js';

/** A fault and its name. Each trial gets one of its own, for some of them count. */
export type NamedFault = readonly [name: string, fault: () => Fault];

/** She buys while it goes wrong, waits until it has, and walks on while it still does. */
export const whileAtIt = ([name, fault]: NamedFault): Scenario => ({
  name,
  async act({ street, arrive, buy, walkOn, isHit }) {
    const tab = await arrive();
    street.befall(fault());
    await buy(tab);
    await isHit();
    await walkOn(tab);
    await isHit();
    await tab.close();
  },
});

/** She buys on each of many pages, and each request meets the next fault: in short what `whileAtIt` does one by one. */
export const oneAfterTheOther = (name: string, faults: readonly NamedFault[]): Scenario => ({
  name,
  async act({ street, arrive, buy, walkOn, isHit }) {
    const tab = await arrive();
    street.befall(inTurn(faults.map(([, fault]) => fault())));
    while (street.hits() < faults.length) {
      await buy(tab, 2);
      await isHit();
      await walkOn(tab);
    }
    await tab.close();
  },
});
