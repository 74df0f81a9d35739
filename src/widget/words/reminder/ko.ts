import type { ReminderWords } from './en.js';

export default {
  reminderUntil: '{date}까지 쓸 수 있어요',
  reminderHide: '다시 알리지 않기',
} satisfies ReminderWords;
