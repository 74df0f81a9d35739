/** How long a test waits for what is sure to come, in milliseconds. */
export const PATIENCE_MS = 15_000;
