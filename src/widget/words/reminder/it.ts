import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Ti aspetta. Ultimo giorno: {date}',
  reminderHide: 'Non ricordarmelo più',
} satisfies ReminderWords;
