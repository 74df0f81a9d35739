import { vi } from 'vitest';
import type { Goodword } from '../goodword.js';

/** Leaves a test's page as it was before Goodword came. */
export function leavePage(goodword: Goodword): void {
  goodword.consent('denied');
  goodword.destroy();
  document.body.replaceChildren();
  localStorage.clear();
  vi.restoreAllMocks();
}
