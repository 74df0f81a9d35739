import { hasWebKit } from '../../scripts/browsers.mjs';
import { launchWebKit } from './webkit.js';

/** WebKit among the browsers of a bench, where there is one. */
export const WEBKIT = hasWebKit() ? [{ name: 'WebKit', launch: launchWebKit }] : [];
