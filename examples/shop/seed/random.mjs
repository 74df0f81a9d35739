// @ts-check
// Chance that can be repeated: the same start, the same people.

/**
 * A generator after mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a crowd.
 * @param {number} start
 */
export function chance(start) {
  let state = start >>> 0;
  /** 0 to 1, 1 excluded. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    /** True so many times out of one. */
    happens: (/** @type {number} */ likelihood) => next() < likelihood,
    between: (/** @type {number} */ least, /** @type {number} */ most) =>
      least + next() * (most - least),
    /** @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]),
    /** @template {string} K @param {Readonly<Record<K, number>>} weights @returns {K} */
    weighted(weights) {
      const entries = /** @type {[K, number][]} */ (Object.entries(weights));
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [name, weight] of entries) {
        rest -= weight;
        if (rest < 0) return name;
      }
      return /** @type {[K, number]} */ (entries.at(-1))[0];
    },
    /** Letters and digits, as browsers make their ids. */
    id: (length = 22) =>
      Array.from(
        { length },
        () => 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'[Math.floor(next() * 57)],
      ).join(''),
  };
}

/** @typedef {ReturnType<typeof chance>} Chance */
