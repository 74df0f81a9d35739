/** The lazy part `letter`: the message in her own words. */
export { letterEnglish as english } from './english/letter.js';
export { Editor } from './parts/letter-editor.js';
export { letter as styles } from './styles/letter.js';
