import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Te espera hasta el {date}',
  reminderHide: 'No recordármelo más',
} satisfies ReminderWords;
