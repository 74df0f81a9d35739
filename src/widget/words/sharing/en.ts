import { goalsEnglish } from '../../english/goals.js';
import { letterEnglish } from '../../english/letter.js';
import { pictureEnglish } from '../../english/picture.js';
import { surfacesEnglish } from '../../english/surfaces.js';
import { waysEnglish } from '../../english/ways.js';
import type { Said } from '../../words.js';

const english = {
  ...goalsEnglish,
  ...waysEnglish,
  ...letterEnglish,
  ...pictureEnglish,
  ...surfacesEnglish,
};

export type SharingWords = Said<typeof english>;

export default english satisfies SharingWords;
