/** A sentence in pieces: plain words, figures that matter, and names, which may run in another direction. */
export type Piece =
  | string
  | { readonly figure: string }
  | { readonly name: string }
  | { readonly code: string };

export type Sentence = readonly Piece[];

/** The words alone, for screen readers and tests. */
export const plain = (sentence: Sentence): string =>
  sentence
    .map((piece) => (typeof piece === 'string' ? piece : Object.values(piece).join('')))
    .join('');

/** `1 order`, `2 orders`, with the number written for people. */
export const counted = (text: string, value: number, one: string, many = `${one}s`): string =>
  `${text} ${value === 1 ? one : many}`;
