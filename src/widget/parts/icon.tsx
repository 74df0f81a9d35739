// Drawn for Goodword on a grid of 24, as one line each.
const PATHS = {
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  check: 'M5.5 12.5l4 4 9-9',
  minus: 'M7 12h10',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 8v4.3l2.8 1.7',
  copy: 'M9 9h10v10H9zM15 9V5H5v10h4',
  share: 'M12 15V4M8 7.5l4-4 4 4M7.5 11.5h-2v8h13v-8h-2',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  gift: 'M4.5 9.5h15v4h-15zM6 13.5v6h12v-6M12 9.5v10M12 9.5s-7-1-5-4 5 4 5 4 3-7 5-4-5 4-5 4',
  email: 'M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7',
  sms: 'M4 5h16v11h-9l-4.5 4v-4H4zM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01',
  whatsapp:
    'M4 20l1-4a8 8 0 1 1 3 3zM9 8c-1 1-.5 3 1.5 4.5s3.5 2.5 4.5 1.5l.5-1-2-1-1 1-2-2 1-1-1-2z',
  telegram: 'M20.5 4.5L3.5 11l5.5 2.2 8-5.7-6 7V19l2.7-3.2 3.8 2.9z',
  line: 'M12 4c5 0 9 3.2 9 7.2 0 3.3-3.8 6.3-9 9.3.5-1.1.5-1.9.1-2.4C6.6 17.9 3 15 3 11.2 3 7.2 7 4 12 4zM10 8.5V14h4.5',
  x: 'M4.5 4.5h3.8l11.2 15h-3.8zM18.8 4.5l-6 6.8M10.8 13.2l-5.6 6.3',
  facebook: 'M13.5 20.5v-13c0-2 1-3 3-3h1M9 12h7.5',
  linkedin: 'M5.5 10v9.5M5.5 5.5h.01M10.5 19.5V10M10.5 14.5c0-3 1.5-4.5 4-4.5s4 1.5 4 4.5v5',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
