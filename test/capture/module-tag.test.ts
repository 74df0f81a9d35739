import { describe, it } from 'vitest';
import { ENGINES } from '../journeys/engines.js';
import { seen } from '../seen.js';
import { openStreet } from './open-street.js';

const DATA = 'data-endpoint="/api" data-program="default"';

describe.concurrent.each(ENGINES)('our tag, in $name,', ({ launch }) => {
  it.sequential.each([
    ['as a module', `<script type="module" src="/goodword.js" ${DATA}></script>`],
    [
      'late, below everything else',
      `<h1>Mugs</h1><script defer src="/goodword.js" ${DATA}></script>`,
    ],
  ])('counts the friend who lands where it stands in the page %s', async (_, tag) => {
    const street = await openStreet(() => tag);
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(`${street.url}/?via=ANNA42`);
    await seen.poll(street.visits).toEqual(['ANNA42']);
    await browser.close();
    await street.close();
  });
});
