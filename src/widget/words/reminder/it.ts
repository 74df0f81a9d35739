import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Ti aspetta fino al {date}',
  reminderHide: 'Non ricordarmelo più',
} satisfies ReminderWords;
