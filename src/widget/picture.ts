/** The lazy part `picture`: the link as a picture, for stories and screenshots. */
export { pictureEnglish as english } from './english/picture.js';
export { PictureMaker } from './parts/picture-maker.js';
export { picture as styles } from './styles/picture.js';
