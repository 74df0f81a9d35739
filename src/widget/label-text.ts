import type { Label } from '../protocol/offer.js';
import type { Phrasebook } from './phrasebook.js';

/** A name that a shop gave, in the language that is spoken, where it has one for it. */
export const labelText = (label: Label, { language }: Phrasebook): string =>
  typeof label === 'string'
    ? label
    : (label[language] ??
      label[language.slice(0, 2)] ??
      label['en'] ??
      Object.values(label)[0] ??
      '');
