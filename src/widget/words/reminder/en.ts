import type { Said } from '../../words.js';

const english = {
  /** `{date}` is the last day on which the invitation counts. */
  reminderUntil: 'Waiting for you until {date}',
  reminderHide: 'Do not remind me again',
};
export default english;
export type ReminderWords = Said<typeof english>;
