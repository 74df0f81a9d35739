import { type Browser, chromium, firefox } from 'playwright';
import { chromiumLaunch, firefoxLaunch } from '../../scripts/browsers.mjs';

/** The browsers in which every journey is made. */
export const ENGINES: readonly { name: string; launch: () => Promise<Browser> }[] = [
  { name: 'Chromium', launch: () => chromium.launch(chromiumLaunch()) },
  { name: 'Firefox', launch: () => firefox.launch(firefoxLaunch()) },
];
