// Whoever waits in a test waits for what is sure to come: on a busy machine a second, vitest's own patience, is not enough for
// a browser to fetch and draw a part. What never comes still fails, only later.
import { vi } from 'vitest';
import { PATIENCE_MS } from './patience-ms.js';

const { waitFor } = vi;
vi.waitFor = (callback, options = PATIENCE_MS) => waitFor(callback, options);
