import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'بانتظارك حتى {date}',
  reminderHide: 'لا تذكّرني مرة أخرى',
} satisfies ReminderWords;
