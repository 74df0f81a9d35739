import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Disponible pour vous jusqu’au {date}',
  reminderHide: 'Ne plus me le rappeler',
} satisfies ReminderWords;
