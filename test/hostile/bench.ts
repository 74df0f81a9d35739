import type { Browser } from 'playwright';
import { BLANK } from './blank-page.js';
import { addressOf, type HostPage } from './host-page.js';
import { openHosts } from './open-hosts.js';
import { createVisit, type Visit } from './visit.js';

export type Bench = Awaited<ReturnType<typeof openBench>>;

/** A shop with hostile pages and a person who shares with success: she has a link, friends and rewards. */
export async function openBench(browser: Browser, pages: readonly HostPage[]) {
  const hosts = await openHosts([BLANK, ...pages]);
  const friendsCode = await hosts.advocate('Bea');
  const invitation = `?via=${friendsCode}`;

  /** A browser profile of her own, with one tab. Nothing moves in it, so that pictures can be compared. */
  async function newPerson(): Promise<Visit> {
    const profile = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
    return createVisit(await profile.newPage(), hosts.url);
  }

  let latest: Visit | undefined;
  const visit = await newPerson();
  await visit.goTo(addressOf(BLANK));
  await visit.opens();
  const link = await visit.inside('input.link').inputValue();
  const code = new URL(link).searchParams.get('via') ?? '';
  for (const id of ['1', '2', '3', '4']) await hosts.order(id, code);
  await hosts.order('2', code, 'order.refunded');

  return {
    visit,
    /** Of whoever has invited her. */
    friendsCode,
    /** Somebody who has never been here. The one before her leaves. */
    async newcomer(): Promise<Visit> {
      await latest?.page.context().close();
      latest = await newPerson();
      return latest;
    },
    /** Opens a page by a friend's link, and waits for the welcome. */
    async arriveInvited(host: HostPage): Promise<Visit> {
      await visit.goTo(`${addressOf(host)}${invitation}`);
      await visit.card.waitFor();
      return visit;
    },
    /** Opens a page as anybody does. */
    async arrive(host: HostPage, who = visit): Promise<Visit> {
      await who.goTo(addressOf(host));
      await who.page.waitForFunction('window.goodword && !goodword.q');
      return who;
    },
    meddle: hosts.meddle,
    leaveAlone: hosts.leaveAlone,
    close: () => hosts.close(),
  };
}
