import { activity } from './activity.js';
import { controls } from './controls.js';
import { keys } from './keys.js';
import { orders } from './orders.js';
import { page } from './page.js';
import { palette } from './palette.js';
import { people } from './people.js';
import { pools } from './pools.js';
import { programs } from './programs.js';
import { report } from './report.js';
import { reviews } from './reviews.js';
import { whatIf } from './what-if.js';

/** Dresses the page by a constructed stylesheet: no `<style>`, so the strictest style-src lets it pass. */
export function dress(document: Document): void {
  const sheet = new CSSStyleSheet();
  const rest = report + orders + reviews + activity + pools + whatIf + people + programs + keys;
  sheet.replaceSync(palette + page + controls + rest);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
