// @ts-check
// Faces, painted in cobalt with a thin brush, as on old Delft.

const EYES = {
  open: (/** @type {number} */ x, /** @type {number} */ y) =>
    `<circle class="cobalt" cx="${x}" cy="${y}" r="6"/>`,
  shut: (/** @type {number} */ x, /** @type {number} */ y) =>
    `<path class="brush" d="M${x - 11} ${y - 2}q11 11 22 0"/>`,
  glad: (/** @type {number} */ x, /** @type {number} */ y) =>
    `<path class="brush" d="M${x - 11} ${y + 3}q11 -12 22 0"/>`,
};

const MOUTHS = {
  smile: (/** @type {number} */ x, /** @type {number} */ y) =>
    `<path class="brush" d="M${x - 16} ${y}q16 16 32 0"/>`,
  grin: (/** @type {number} */ x, /** @type {number} */ y) =>
    `<path class="cobalt" d="M${x - 34} ${y}h68q-6 32 -34 32t-34 -32Z"/>`,
  flat: (/** @type {number} */ x, /** @type {number} */ y) =>
    `<path class="brush" d="M${x - 12} ${y + 3}l24 -3"/>`,
  oh: (/** @type {number} */ x, /** @type {number} */ y) =>
    `<circle class="brush" cx="${x}" cy="${y + 4}" r="6"/>`,
  none: () => '',
};

/**
 * @param {number} x Middle of the face.
 * @param {number} y Height of the eyes.
 * @param {{ left?: keyof typeof EYES, right?: keyof typeof EYES, mouth?: keyof typeof MOUTHS, gap?: number, drop?: number }} [look]
 */
export function face(
  x,
  y,
  { left = 'open', right = 'open', mouth = 'smile', gap = 32, drop = 22 } = {},
) {
  const cheeks = `<circle class="cheek" cx="${x - gap - 16}" cy="${y + 19}" r="10"/><circle class="cheek" cx="${x + gap + 16}" cy="${y + 19}" r="10"/>`;
  return `<g>${cheeks}${EYES[left](x - gap, y)}${EYES[right](x + gap, y)}${MOUTHS[mouth](x, y + drop)}</g>`;
}

/** Round spectacles over eyes at the same place. */
export const spectacles = (/** @type {number} */ x, /** @type {number} */ y, gap = 32) =>
  `<path class="brush" d="M${x - gap - 20} ${y}a20 20 0 1 0 40 0a20 20 0 1 0 -40 0M${x + gap - 20} ${y}a20 20 0 1 0 40 0a20 20 0 1 0 -40 0M${x - gap + 20} ${y - 3}q${gap - 20} -9 ${2 * gap - 40} 0"/>`;

/** A moustache with two waxed ends. */
export const moustache = (/** @type {number} */ x, /** @type {number} */ y) =>
  `<path class="cobalt" d="M${x} ${y}c-8 -12 -26 -9 -33 3c-4 7 -11 8 -18 4c5 14 38 20 51 3c13 17 46 11 51 -3c-7 4 -14 3 -18 -4c-7 -12 -25 -15 -33 -3Z"/>`;

/** Bushy brows. */
export const brows = (/** @type {number} */ x, /** @type {number} */ y, gap = 32) =>
  `<path class="brush brush-bold" d="M${x - gap - 14} ${y + 3}q12 -12 27 -3M${x + gap - 13} ${y}q15 -9 27 3"/>`;
