import { type Browser, type BrowserContext, chromium, firefox } from 'playwright';
import { chromiumLaunch, firefoxLaunch } from '../../scripts/browsers.mjs';

/** A name that leads here, but that browsers hold for a stranger's: its pages have no Web Locks and no `randomUUID`. */
export const PLAIN_HOST = 'shop.test';

export interface Engine {
  readonly name: string;
  launch(): Promise<Browser>;
  /** A browser whose profile lies in a folder, so that it outlives its process. */
  launchIn(folder: string): Promise<BrowserContext>;
}

const forChromium = () => {
  const { args, ...rest } = chromiumLaunch();
  return {
    ...rest,
    args: [...args, `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
    // Shoppers have a back-forward cache; Playwright would take it from them.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
};
const forFirefox = () => ({
  ...firefoxLaunch(),
  firefoxUserPrefs: { 'network.dns.localDomains': PLAIN_HOST },
});

export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    launch: () => chromium.launch(forChromium()),
    launchIn: (folder) => chromium.launchPersistentContext(folder, forChromium()),
  },
  {
    name: 'Firefox',
    launch: () => firefox.launch(forFirefox()),
    launchIn: (folder) => firefox.launchPersistentContext(folder, forFirefox()),
  },
];
