import type { Locator, Page } from 'playwright';

const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };
export type Screen = keyof typeof SCREENS;

export type Visit = ReturnType<typeof createVisit>;

/** A tab on one host page after another. What is done there is done with a real mouse and real keys. */
export function createVisit(page: Page, origin: string) {
  const inside = (part: string): Locator => page.locator(`goodword-root ${part}`);
  const popup = inside('dialog');
  const card = inside('[part=welcome]');

  let size: Screen | undefined;

  async function resize(screen: Screen) {
    if (size !== screen) await page.setViewportSize(SCREENS[screen]);
    size = screen;
  }

  /** The popup has all that it shows: from now on nothing in it moves. */
  const stands = () =>
    inside('.root:not(.opening) dialog :is([part=progress], [part=empty], [part=notice])')
      .first()
      .waitFor();

  /** With the words of her language there, which make it another size: what she aims at stays where it is. */
  async function closesCard() {
    await inside('.root:not([data-wordless]) [part=welcome]').waitFor();
    await card.locator('[part=close]').click();
    await card.waitFor({ state: 'hidden' });
  }

  async function closes() {
    await popup.locator('[part=close]').click();
    await popup.waitFor({ state: 'hidden' });
  }

  return {
    page,
    popup,
    card,
    inside,
    goTo: (address: string) => page.goto(`${origin}${address}`),
    /** Does nothing where the window is so large already. */
    resize,
    stands,
    /** Asks Goodword for the popup, as a shop's own code does, and waits until it has all it shows. */
    async opens() {
      await page.evaluate("void goodword('open')");
      await stands();
    },
    /** Asks Goodword for a view, as a shop's own code does. `options`: what that passes. Throws where nothing was opened. */
    asks: (options: string) =>
      page.evaluate(
        `goodword('open', ${options}).then(({ ok, value }) => { window.shown = value; if (!ok) throw new Error('nothing was opened') })`,
      ),
    /** What was asked for goes as it came, and leaves what the shop has made a place for it. */
    dismisses: () => page.evaluate("shown.close(), document.querySelector('#place')?.remove()"),
    /** Clicks the close button where it is, with nothing else in the way. */
    closes,
    closesCard,
    /** Copies the link, closes, and reads the clipboard by pasting it into the shop's search field. */
    async copies(): Promise<string> {
      await popup.locator('[part=copy]').click();
      await popup.locator('[data-copied=true]').waitFor();
      await closes();
      await page.locator('#search').focus();
      await page.keyboard.press('ControlOrMeta+V');
      return page.locator('#search').inputValue();
    },
    /** Clicks the shop's own link to buy, and answers whether the shop heard of it. */
    async buys(): Promise<boolean> {
      await page.locator('#buy').click();
      return (await page.evaluate('bought')) === 1;
    },
    /** What the backend said of this page's events, once it has answered for all of them. */
    async answers(): Promise<string[]> {
      await page.waitForFunction("goodword('status').waiting === 0");
      return page.evaluate("goodword('status').answers.map((answer) => answer.result)");
    },
    /** Uncaught errors of the page, and what its policy has refused. */
    problems: () => page.evaluate<string[]>('[...uncaught, ...violations]'),
  };
}
