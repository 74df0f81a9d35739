import type { ReminderWords } from './en.js';

export default {
  reminderUntil: '{date} tarihine kadar seni bekliyor',
  reminderHide: 'Bir daha hatırlatma',
} satisfies ReminderWords;
