import type { ReminderWords } from './en.js';

export default {
  reminderUntil: 'Czeka na Ciebie do {date}',
  reminderHide: 'Nie przypominaj mi więcej',
} satisfies ReminderWords;
