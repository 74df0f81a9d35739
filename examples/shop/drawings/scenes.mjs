// @ts-check
// Pots in their places: one against a wall, all on a shelf, all in a family tree.
import { html, raw } from 'hono/html';
import { POTS } from './pots.mjs';

let drawn = 0;
const draw = (/** @type {string} */ id) => POTS[id]?.(`clay${drawn++}`) ?? '';

const shadow = '<ellipse class="floor" cx="200" cy="351" rx="128" ry="11"/>';

/** One pot, with the shadow it throws. Said to nobody: its name always stands beside it. */
export const portrait = (/** @type {string} */ id) =>
  raw(`<svg class="pot" viewBox="0 0 400 400" aria-hidden="true">${shadow}${draw(id)}</svg>`);

// Where everybody stands, and how tall they are against each other.
const SHELF = /** @type {const} */ ([
  ['cousin-pim', 96, 0.8],
  ['little-bo', 256, 0.72],
  ['uncle-moss', 452, 1],
  ['nan', 640, 0.64],
  ['big-hal', 902, 1],
  ['the-twins', 1196, 0.56],
  ['grandpa-ro', 1428, 0.94],
  ['aunt-dot', 1706, 0.88],
]);

const standing = (
  /** @type {string} */ id,
  /** @type {number} */ x,
  /** @type {number} */ size,
  foot = 400,
) =>
  `<g transform="translate(${x - 200 * size} ${foot - 350 * size}) scale(${size})">${draw(id)}</g>`;

export const family = () =>
  raw(`<svg class="family" viewBox="0 0 1880 400" preserveAspectRatio="xMidYMax slice" role="img" aria-label="All eight pots on one shelf: vase, salt pig, pitcher, mug, fruit bowl, two cups, planter and teapot, each with a painted face.">
${SHELF.map(([id, x, size]) => standing(id, x, size)).join('')}</svg>`);

/** @type {readonly (readonly [string, number, number, string])[]} */
const TREE = [
  ['aunt-dot', 170, 250, 'Aunt Dot'],
  ['nan', 430, 250, 'Nan'],
  ['grandpa-ro', 690, 250, 'Grandpa Ro'],
  ['the-twins', 170, 560, 'The Twins'],
  ['uncle-moss', 430, 560, 'Uncle Moss'],
  ['big-hal', 690, 560, 'Big Hal'],
  ['cousin-pim', 430, 870, 'Cousin Pim'],
  ['little-bo', 690, 870, 'Little Bo'],
];
const BONDS = [
  'M288 196H312', // sisters
  'M548 196H572', // married
  'M170 358V386', // nephews
  'M560 196V372H430V386M560 372H690V386', // sons
  'M430 668V696', // a son
  'M690 668V696', // a daughter
];

/** Who is related to whom; every member leads to its page. */
export const familyTree =
  () => html`<svg class="tree" viewBox="40 70 780 910" role="group" aria-label="The family tree">
<path class="bond" d="${BONDS.join('')}"/>
${TREE.map(
  ([id, x, y, name]) => html`<a href="/pots/${id}" aria-label="${name}">
<circle class="seat" cx="${x}" cy="${y - 54}" r="112"/>${raw(standing(id, x, 0.48, y + 12))}
<text x="${x}" y="${y + 92}" text-anchor="middle">${name}</text></a>`,
)}</svg>`;
