import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Чекає на вас до {date} включно',
  reminderHide: 'Більше не нагадувати',
} satisfies ReminderWords;
