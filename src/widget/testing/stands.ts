import { expect, vi } from 'vitest';

/** Waits until all that was opened stands, in the words of its language, and stops what moves in it. */
export async function stands(): Promise<void> {
  const hosts = [...document.querySelectorAll('goodword-root')];
  await vi.waitFor(() => {
    for (const { shadowRoot } of hosts)
      expect(shadowRoot?.querySelector('.root:is(.opening, [data-wordless])')).toBeNull();
  });
  for (const { shadowRoot } of hosts)
    for (const animation of shadowRoot?.getAnimations() ?? []) animation.cancel();
}
