// @ts-check
// What the pots hold: steam, a poppy, fruit, grass.

export const steam = (/** @type {number} */ x) =>
  `<path class="steam" d="M${x - 26} 138c-16 -20 16 -32 0 -54M${x + 6} 130c-18 -24 18 -38 0 -64M${x + 38} 138c-16 -20 16 -32 0 -54"/>`;

export const poppy = () =>
  `<path class="line moss-line" stroke-width="5" d="M203 190C205 140 186 116 196 78"/>
  <path class="moss" d="M200 146c18 -26 34 -22 44 -24c-6 18 -20 30 -44 28Z"/>
  <path class="tomato" d="M152 72c-6 -34 22 -46 44 -38c24 -10 54 2 46 38c-6 26 -30 26 -46 20c-16 6 -40 4 -44 -20Z"/>
  <path class="shade" d="M196 34c-12 20 -10 40 0 58c10 -18 12 -38 0 -58Z"/>
  <circle class="cobalt" cx="197" cy="76" r="9"/>`;

export const fruit = () =>
  `<circle class="tomato" cx="124" cy="186" r="50"/><path class="line moss-line" stroke-width="6" d="M124 140q2 -16 14 -22"/>
  <path class="moss" d="M214 222c-44 -6 -60 -52 -34 -82c12 -16 8 -38 22 -52c18 -14 36 2 36 22c0 18 22 26 28 50c8 34 -16 64 -52 62Z"/>
  <path class="line plum-line" stroke-width="6" d="M216 84q0 -18 12 -28"/>
  <path class="butter" d="M236 208c-6 -40 30 -70 64 -62c12 -10 22 -4 22 8c24 26 14 62 -18 72c-28 8 -60 4 -68 -18Z"/>
  <path class="shade" d="M236 208c-6 -40 30 -70 64 -62c12 -10 22 -4 22 8c24 26 14 62 -18 72c-28 8 -60 4 -68 -18Z"/>
  <path class="glint" d="M94 172q6 -14 18 -18M256 186q6 -14 18 -18"/>`;

export function grass() {
  const blades = [
    [-64, 118, 'moss'],
    [-46, 150, 'celadon'],
    [-26, 172, 'moss'],
    [-6, 186, 'celadon'],
    [14, 178, 'moss'],
    [32, 158, 'celadon'],
    [54, 132, 'moss'],
    [72, 100, 'celadon'],
  ];
  return blades
    .map(([lean, tall, glaze], i) => {
      const x = 130 + i * 20;
      const [tip, top] = [200 + Number(lean) * 2.1, 200 - Number(tall) * 0.88];
      const mid = (x + tip) / 2;
      return `<path class="${glaze}" d="M${x - 13} 200Q${mid - 22} ${top + 70} ${tip} ${top}Q${mid + 20} ${top + 80} ${x + 13} 200Z"/>`;
    })
    .join('');
}
