import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openShop, type Shop } from './open-shop.js';
import { openPerson, type Person, type Shopper } from './person.js';

/**
 * A shop and the people around it, for the journeys of one `describe`. Each journey opens its own shop; afterwards
 * everybody goes home, and nobody may have seen an uncaught error.
 */
export function openTown(launch: () => Promise<Browser>) {
  let browser: Browser;
  let shop: Shop;
  const people: Person[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    const problems = people.flatMap((one) => one.problems);
    await Promise.all(people.splice(0).map((one) => one.leave()));
    await shop.close();
    expect(problems).toEqual([]);
  });
  afterAll(() => browser.close());

  return {
    async shop(options?: Parameters<typeof openShop>[0]): Promise<Shop> {
      shop = await openShop(options);
      return shop;
    },
    /** Somebody with a browser profile of their own. */
    async person(who: Shopper): Promise<Person> {
      const one = await openPerson(browser, shop, who);
      people.push(one);
      return one;
    },
  };
}
