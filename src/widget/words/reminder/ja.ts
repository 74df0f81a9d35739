import type { ReminderWords } from './en.js';

export default {
  reminderUntil: '{date}までご利用いただけます',
  reminderHide: '今後は知らせない',
} satisfies ReminderWords;
