import { type Browser, chromium, firefox } from 'playwright';
import { firefoxLaunch, shellLaunch } from '../../scripts/browsers.mjs';

/** The browsers in which every journey is made. */
export const ENGINES: readonly { name: string; launch: () => Promise<Browser> }[] = [
  { name: 'Chromium', launch: () => chromium.launch(shellLaunch()) },
  { name: 'Firefox', launch: () => firefox.launch(firefoxLaunch()) },
];
