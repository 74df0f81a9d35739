import { type Browser, type BrowserContext, chromium, firefox } from 'playwright';
import { chromiumLaunch, firefoxLaunch, hasWebKit } from '../../scripts/browsers.mjs';
import { launchWebKit, launchWebKitIn } from '../webkit/webkit.js';

const PLAIN_HOST = 'shop.test';

export interface Engine {
  readonly name: string;
  /** What leads here, but is held for a stranger's by the browser: pages there have no Web Locks and no `randomUUID`. */
  readonly plainHost: string;
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

// It takes its names from the system, but this form of the address it does not know for what it is.
const WEBKIT: Engine = {
  name: 'WebKit',
  plainHost: '[::ffff:127.0.0.1]',
  launch: launchWebKit,
  launchIn: launchWebKitIn,
};

export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    plainHost: PLAIN_HOST,
    launch: () => chromium.launch(forChromium()),
    launchIn: (folder) => chromium.launchPersistentContext(folder, forChromium()),
  },
  {
    name: 'Firefox',
    plainHost: PLAIN_HOST,
    launch: () => firefox.launch(forFirefox()),
    launchIn: (folder) => firefox.launchPersistentContext(folder, forFirefox()),
  },
  ...(hasWebKit() ? [WEBKIT] : []),
];
