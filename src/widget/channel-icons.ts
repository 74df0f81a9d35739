import type { ChannelName } from './channels.js';

/** Paths of the channels' icons, on a grid of 24. Hints of their marks, in the line of all our icons. */
export const CHANNEL_ICONS: Readonly<Record<ChannelName | 'more', string>> = {
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  email: 'M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7',
  sms: 'M4 5h16v11h-9l-4.5 4v-4H4zM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01',
  whatsapp:
    'M4 20l1-4a8 8 0 1 1 3 3zM9 8c-1 1-.5 3 1.5 4.5s3.5 2.5 4.5 1.5l.5-1-2-1-1 1-2-2 1-1-1-2z',
  telegram: 'M20.5 4.5L3.5 11l5.5 2.2 8-5.7-6 7V19l2.7-3.2 3.8 2.9z',
  line: 'M12 4c5 0 9 3.2 9 7.2 0 3.3-3.8 6.3-9 9.3.5-1.1.5-1.9.1-2.4C6.6 17.9 3 15 3 11.2 3 7.2 7 4 12 4zM10 8.5V14h4.5',
  x: 'M4.5 4.5h3.8l11.2 15h-3.8zM18.8 4.5l-6 6.8M10.8 13.2l-5.6 6.3',
  facebook: 'M13.5 20.5v-13c0-2 1-3 3-3h1M9 12h7.5',
  linkedin: 'M5.5 10v9.5M5.5 5.5h.01M10.5 19.5V10M10.5 14.5c0-3 1.5-4.5 4-4.5s4 1.5 4 4.5v5',
};
