import type { HostPage } from './host-page.js';

/** Pages with style sheets that shops really use, as they come from npm. */
export const STYLESHEETS: readonly HostPage[] = [
  { name: 'Bootstrap 5', sheets: ['bootstrap/dist/css/bootstrap.css'] },
  {
    name: 'Bootstrap 5, right to left',
    html: 'lang="en" dir="rtl"',
    sheets: ['bootstrap/dist/css/bootstrap.rtl.css'],
  },
  // Sets html to 10px, as PrestaShop's and Magento's older themes do.
  { name: 'Bootstrap 3', sheets: ['bootstrap3/dist/css/bootstrap.css'] },
  { name: 'Foundation', sheets: ['foundation-sites/dist/css/foundation.css'] },
  { name: 'Bulma', sheets: ['bulma/css/bulma.css'] },
  // Compiles in the page: real preflight, and an observer of the whole document.
  { name: 'Tailwind', scripts: ['@tailwindcss/browser/dist/index.global.js'] },
  { name: 'Normalize', sheets: ['normalize.css/normalize.css'] },
];
