import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { contrast, readColour } from '../widget/dressing/colour.js';
import { leavePage } from './leave-page.fixture.js';
import { lumen } from './lumen.fixture.js';
import { seen } from './seen.fixture.js';

let goodword: Goodword;
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => leavePage(goodword));

// axe passes over texts of one letter.
it.each(
  (['plain', 'quiet', 'bold', 'editorial'] as const).flatMap((theme) =>
    (['light', 'dark'] as const).map((scheme) => ({ theme, scheme })),
  ),
)('a friend can read the initial of who invited her, in the look $theme, $scheme', async (look) => {
  // biome-ignore lint/suspicious/noDocumentCookie: as any page would find it.
  document.cookie = `gw=1~visitor-of-the-looks~ANNA42.${Date.now().toString(36)}.k;path=/`;
  const shop = lumen();
  const program = { ...shop.program, look: { ...look, accent: '#b5492f' } };
  goodword = createGoodword({ ...shop, program });
  await goodword.open({ view: 'reminder' });
  const initial = await seen('.reminder .greeting i');
  expect(initial.textContent).toBe('A');
  const { color, backgroundColor } = getComputedStyle(initial);
  const own = readColour(backgroundColor);
  const bar = readColour(getComputedStyle(await seen('.reminder')).backgroundColor);
  expect(contrast(readColour(color), own[3] > 0 ? own : bar)).toBeGreaterThan(4.5);
});
