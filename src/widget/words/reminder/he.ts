import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'מחכה לך עד {date}',
  reminderHide: 'לא להזכיר לי שוב',
} satisfies ReminderWords;
