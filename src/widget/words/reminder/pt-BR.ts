import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Esperando por você até {date}',
  reminderHide: 'Não me lembrar mais',
} satisfies ReminderWords;
