/** The middle of these numbers; of an even count the upper one of both. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
