import type { ReminderWords } from './en.js';

export default {
  reminderUntil: '為你保留到 {date}',
  reminderHide: '不要再提醒我',
} satisfies ReminderWords;
