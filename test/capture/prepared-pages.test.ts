import { expect, it } from 'vitest';
import { seen } from '../seen.js';
import { openAlone } from './open-alone.js';
import { openStreet } from './open-street.js';

const LANDING = '/landing?via=ANNA42';
// What a shop writes that has the pages behind its links prepared (developer.chrome.com/docs/web-platform/prerender-pages).
const RULES = JSON.stringify({ prerender: [{ urls: [LANDING], eagerness: 'immediate' }] });
/** The page with the link: it follows it as soon as the page behind it stands, and tells what there is by then. */
const SHOP = `<a href="${LANDING}">Mugs</a><script>
  addEventListener('storage', async ({ key, newValue }) => {
    if (key !== 'shop.stands') return;
    const ours = [...Object.keys(localStorage).filter((key) => key.startsWith('gw.')), document.cookie];
    await fetch('/seen?prepared=' + newValue + '&left=' + ours.join());
    document.querySelector('a').click();
  });
</script><script type="speculationrules">${RULES}</script>`;
/** The page behind the link: it says that it stands once everything in it that runs by itself has run. */
const PREPARED = `TAG<script>addEventListener('load', () =>
  setTimeout(() => localStorage.setItem('shop.stands', document.prerendering), 500))</script>`;

it('a friend’s link that Chromium prepares is no visit and leaves nothing while nobody looks at it, and one when it is clicked', async () => {
  const street = await openStreet((path) => (path === '/' ? SHOP : PREPARED));
  const close = await openAlone(street.url);
  try {
    await seen.poll(street.visits, { timeout: 30_000 }).toEqual(['ANNA42']);
    expect(street.loads).toEqual(['/', LANDING, '/seen?prepared=true&left=']);
  } finally {
    await close();
    await street.close();
  }
});
