/** The lazy part `progress`: what became of her invitations, brought together with the numbers that it shows. */
export { Progress } from './parts/progress.js';
export { progress as styles } from './styles/progress.js';
