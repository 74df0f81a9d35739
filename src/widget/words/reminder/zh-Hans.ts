import type { ReminderWords } from './en.js';

export default {
  reminderUntil: '为你保留到 {date}',
  reminderHide: '不再提醒我',
} satisfies ReminderWords;
