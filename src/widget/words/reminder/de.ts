import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Wartet auf dich bis {date}',
  reminderHide: 'Nicht mehr daran erinnern',
} satisfies ReminderWords;
