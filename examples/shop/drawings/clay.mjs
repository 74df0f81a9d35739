// @ts-check
// How every pot is drawn: one silhouette, a dip of second glaze, specks, a shade, a glint and a painted face.
// A pot stands in a box of 400 × 400 with its foot on y = 350. Colours are classes: see style/pots.css.

/**
 * @typedef {object} Clay
 * @property {string} key Unique on the page: a clip path is found by its id.
 * @property {string} body The silhouette, as a path.
 * @property {string} glaze Class of the first glaze.
 * @property {string} [paint] Second glaze, bands, dots: cut to the silhouette.
 * @property {string} [behind] Handles, spouts, flowers.
 * @property {string} [front] Rim, face, lid.
 * @property {number} shadeX Where the shade on the right begins.
 * @property {number} specks Start of the speckle: another number, another pot.
 */

/** @param {Clay} clay */
export const fire = ({ key, body, glaze, paint = '', behind = '', front = '', shadeX, specks }) =>
  `${behind}
<clipPath id="${key}"><path d="${body}"/></clipPath>
<path class="${glaze}" d="${body}"/>
<g clip-path="url(#${key})">
${paint}
${speckle(specks)}
<path class="shade" d="M${shadeX} 0 C${shadeX + 34} 140 ${shadeX + 30} 270 ${shadeX - 34} 400 H400 V0Z"/>
</g>
${front}`;

/** Iron specks in the clay; the same ones every time. */
function speckle(/** @type {number} */ seed) {
  let state = seed;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  next();
  const specks = Array.from({ length: 44 }, () => {
    const [x, y, r] = [30 + next() * 340, 60 + next() * 290, 0.8 + next() * 1.5];
    return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0`;
  });
  return `<path class="speck" d="${specks.join('')}"/>`;
}

/** A bend of light on the shoulder. */
export const glint = (/** @type {string} */ path) => `<path class="glint" d="${path}"/>`;

/** A rolled handle. */
export const handle = (/** @type {string} */ glaze, /** @type {string} */ path, width = 22) =>
  `<path class="line ${glaze}-line" stroke-width="${width}" d="${path}"/>`;
