import { expect } from 'playwright/test';
import { PATIENCE_MS } from './patience-ms.js';

/** Playwright's `expect`, which looks again until it is so: with the house's patience in place of its five seconds. */
export const seen = expect.configure({ timeout: PATIENCE_MS });
