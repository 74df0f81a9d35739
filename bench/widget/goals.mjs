import { median } from '../median.mjs';

// What the popup is held to. Milliseconds are of the machine on which the goals were set, where a first opening of others took
// what `SEEN` says; on a machine of another pace the same popup takes longer or shorter, and so do they.
const SEEN = {
  'floor: an empty dialog': 30,
  'floor: Preact and signals': 62,
  'Sentry feedback': 99,
  'Formbricks surveys': 120,
  cookieconsent: 403,
};
const TIMES = { hovered: 80, cold: 200, again: 32, inp: 100 };
const BYTES = 16_000;

/** How much longer others take here than where the goals were set: the middle of all that stood there, too. */
const paceOf = (rows) =>
  median(rows.filter(({ name }) => name in SEEN).map(({ name, cold }) => cold / SEEN[name]));

const says = (met) => (met ? 'met' : 'NOT MET');

/** One line for each goal; the first row is Goodword's. */
export function goalsOf([own, ...others]) {
  const pace = paceOf(others);
  const drawn = others.filter(({ name }) => !name.startsWith('floor'));
  const times = Object.entries(TIMES).map(([name, goal]) => {
    const took = own[name];
    const here = `${took.toFixed(0)} here: ${says(took <= goal)}`;
    return `goal: ${name} ${goal} ms at most; ${here}; at the goals' pace ${(took / pace).toFixed(0)}: ${says(took <= goal * pace)}`;
  });
  const ahead = drawn.every(({ hovered }) => own.hovered < hovered);
  return [
    `pace: others take ${pace.toFixed(2)} times what they took where the goals were set`,
    ...times,
    `goal: hovered, ahead of every peer: ${says(ahead)}`,
    `goal: no layout shift: ${says(own.shift === 0)}`,
    `goal: ${BYTES / 1000} kB of popup besides delivery at most: ${says(own.graph <= BYTES)}`,
  ];
}
