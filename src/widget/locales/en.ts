import { advocateEnglish } from '../english/advocate.js';
import { firstEnglish } from '../english/first.js';
import { welcomeEnglish } from '../english/welcome.js';
import type { Words } from '../words.js';

export default { ...firstEnglish, ...advocateEnglish, ...welcomeEnglish } satisfies Words;
