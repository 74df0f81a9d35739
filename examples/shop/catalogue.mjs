// @ts-check
// What the shop sells: eight pots, one family. Prices in US cents.

/**
 * @typedef {object} Pot
 * @property {string} id
 * @property {string} name
 * @property {string} kind What it is, for those who came for crockery.
 * @property {number} price US cents.
 * @property {string} ground Colour of the wall it is photographed against.
 * @property {string} line One sentence, said on the shelf.
 * @property {readonly string[]} story
 * @property {Readonly<Record<string, string>>} facts
 * @property {readonly string[]} kin Ids of the pots it is related to, and how: `id: how`.
 */

/** @type {readonly Pot[]} */
export const POTS = [
  {
    id: 'aunt-dot',
    name: 'Aunt Dot',
    kind: 'Teapot for four',
    price: 8600,
    ground: 'butter',
    line: 'Pours for everyone, then asks how your mother is.',
    story: [
      'Dot is the one who remembers birthdays. She is thrown in one piece with a spout pulled by hand, which is why no two Dots point in quite the same direction.',
      'She holds four cups, keeps them hot through one long piece of gossip, and does not drip. We tested the last claim on a white tablecloth.',
    ],
    facts: {
      Holds: '1.1 litres',
      Stands: '17 cm',
      Glaze: 'Blush, tomato, cobalt dots',
      Washes: 'By hand, gladly',
    },
    kin: ['nan: her older sister', 'the-twins: her nephews'],
  },
  {
    id: 'uncle-moss',
    name: 'Uncle Moss',
    kind: 'Pitcher',
    price: 6400,
    ground: 'lilac',
    line: 'Has opinions about water. Good ones.',
    story: [
      'Moss stands a little crooked, because the wheel does. His lip is cut while the clay is still soft, and it is the reason that he pours like a much younger pitcher.',
      'For water, lemonade, tulips, or as somebody to talk to while the pasta boils.',
    ],
    facts: {
      Holds: '1.4 litres',
      Stands: '24 cm',
      Glaze: 'Celadon under moss',
      Washes: 'Dishwasher, top rack',
    },
    kin: ['grandpa-ro: his father, same moustache', 'big-hal: his brother'],
  },
  {
    id: 'the-twins',
    name: 'The Twins',
    kind: 'Two espresso cups',
    price: 4200,
    ground: 'celadon',
    line: 'One of them has slept. Guess which.',
    story: [
      'Made from the same lump of clay on the same morning, and not alike in anything since. They are sold together; we tried it the other way and there was sulking.',
      'Each takes a double shot and leaves room for regret.',
    ],
    facts: {
      Holds: '90 ml each',
      Stands: '7 cm',
      Glaze: 'Tomato, blush / sky, porcelain',
      Washes: 'Dishwasher',
    },
    kin: ['aunt-dot: their aunt', 'cousin-pim: their cousin'],
  },
  {
    id: 'cousin-pim',
    name: 'Cousin Pim',
    kind: 'Bud vase',
    price: 3400,
    ground: 'blush',
    line: 'One flower is plenty, thank you.',
    story: [
      'Pim is surprised by most things and delighted by the rest. The neck takes a single stem, which Pim will hold up for as long as it lasts, and then for a while after.',
      'The youngest to leave the kiln and the first to be given as a present.',
    ],
    facts: { Holds: 'One stem', Stands: '15 cm', Glaze: 'Lilac under plum', Washes: 'By hand' },
    kin: ['the-twins: cousins', 'little-bo: partner in crime'],
  },
  {
    id: 'nan',
    name: 'Nan',
    kind: 'Mug',
    price: 3200,
    ground: 'tomato',
    line: 'A proper mug. Do not tell her you use tea bags.',
    story: [
      'Nan holds three hundred and fifty millilitres and a grudge against thin handles: hers takes all four fingers. The cobalt checks round her foot are painted one square at a time.',
      'She dozes through most mornings. You may join her.',
    ],
    facts: {
      Holds: '350 ml',
      Stands: '10 cm',
      Glaze: 'Porcelain, cobalt checks',
      Washes: 'Dishwasher',
    },
    kin: ['aunt-dot: her little sister', 'grandpa-ro: married, 51 years'],
  },
  {
    id: 'big-hal',
    name: 'Big Hal',
    kind: 'Fruit bowl',
    price: 7800,
    ground: 'sky',
    line: 'Never met a pear he did not like.',
    story: [
      'The widest thing that fits our kiln, with perhaps a finger to spare. Hal has been smiling since he was thrown, and it has yet to be explained to him that the fruit gets eaten.',
      'Also holds keys, post, and a sleeping kitten of up to nine weeks.',
    ],
    facts: {
      Holds: '12 lemons',
      Stands: '13 cm, 34 cm across',
      Glaze: 'Butter, cobalt wash',
      Washes: 'By hand, with help',
    },
    kin: ['uncle-moss: his brother', 'little-bo: his youngest'],
  },
  {
    id: 'little-bo',
    name: 'Little Bo',
    kind: 'Salt pig',
    price: 3800,
    ground: 'butter',
    line: 'Always talking. Always salty.',
    story: [
      'A salt pig is a pot with its mouth open, so that you can reach in with wet fingers while something is burning. Bo would like to tell you more about it.',
      'Unglazed on the inside, so the salt stays dry, whatever the weather and the conversation.',
    ],
    facts: {
      Holds: '300 g of salt',
      Stands: '14 cm',
      Glaze: 'Celadon, moss; bare inside',
      Washes: 'Wipe only',
    },
    kin: ['big-hal: the proud father', 'cousin-pim: partner in crime'],
  },
  {
    id: 'grandpa-ro',
    name: 'Grandpa Ro',
    kind: 'Planter with saucer',
    price: 5800,
    ground: 'celadon',
    line: 'Still has all of his hair.',
    story: [
      'Ro is the oldest shape we make; the mould of his brim came with the workshop. There is a hole in his foot and a saucer under it, and he would rather not discuss either.',
      'Happiest by a window with something spiky on his head. Plant not included: he is particular.',
    ],
    facts: { Holds: 'A 14 cm pot', Stands: '18 cm', Glaze: 'Sky, cobalt brim', Washes: 'Rain' },
    kin: ['nan: married, 51 years', 'uncle-moss: his son'],
  },
];

/** @returns {Pot | undefined} */
export const potById = (/** @type {unknown} */ id) => POTS.find((pot) => pot.id === id);
