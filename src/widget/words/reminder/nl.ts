import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Ligt voor je klaar tot en met {date}',
  reminderHide: 'Herinner me hier niet meer aan',
} satisfies ReminderWords;
