import { vi } from 'vitest';
import type { ShopPage } from './shop-page.js';

/** Waits until what was opened stands, and stops what moves in it. */
export async function stands({ find, root }: ShopPage): Promise<void> {
  await vi.waitFor(() => find('.root:not(.opening)'));
  for (const animation of root().getAnimations()) animation.cancel();
}
