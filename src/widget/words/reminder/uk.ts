import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Чекає на вас до {date}',
  reminderHide: 'Більше не нагадувати',
} satisfies ReminderWords;
