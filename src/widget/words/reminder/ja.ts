import type { ReminderWords } from './en.js';

export default {
  reminderUntil: '{date}までご利用いただけます',
  reminderHide: '今後通知しない',
} satisfies ReminderWords;
