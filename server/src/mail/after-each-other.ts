/** Sentences in a row. No blank after a full-width stop: it brings its own room (W3C, Requirements for Chinese Text Layout). */
export const afterEachOther = (...sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .reduce((said, next) => said + (/[。！？]$/.test(said) ? '' : ' ') + next);
