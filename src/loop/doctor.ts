/** The lazy part `doctor`: tells whoever asks how things stand on this page. */
import type { Extra } from './stage.js';

export const start: Extra = (_, goodword) => {
  console.info('goodword', goodword.status());
  return () => {};
};
