import type { Facts } from '../facts.js';

export const NOW = Date.UTC(2026, 10, 22, 12);
export const DAY_MS = 86_400_000;

const WELL: Facts = {
  version: '0.1.0',
  page: {
    now: NOW,
    began: NOW - 5_000,
    landed: 'https://shop.example/',
    referrer: '',
    origin: 'https://shop.example',
    host: 'shop.example',
    path: '/',
    online: true,
    privacyControl: false,
    fetchReplaced: false,
    platforms: [],
    segment: false,
  },
  script: {
    tags: 1,
    src: 'https://shop.example/goodword.js',
    loading: 'async',
    attributes: { endpoint: '/goodword', program: 'default' },
    parts: [{ name: 'doctor.js', status: 200 }],
    calls: { there: ['purchase', 'signup', 'open', 'on'], refused: [] },
  },
  settings: {
    endpoint: 'https://shop.example/goodword',
    program: 'default',
    parameters: ['via'],
    stripped: [],
  },
  said: {
    consent: 'granted',
    consentBy: 'default',
    cookie: 'stored',
    visitor: 'abc123…',
    touches: [],
    waiting: 0,
    dropped: [],
    answers: [],
  },
  cookie: { trial: { is: 'taken', on: '' } },
  events: [],
  orders: [],
  toldGoogle: [],
  probe: {
    is: 'answered',
    ms: 40,
    status: 200,
    html: false,
    program: {
      id: 'default',
      version: 3,
      shop: 'Kiln & Clay',
      shareUrl: 'https://shop.example/',
      offers: {
        advocate: { kind: 'credit', value: { amount: 1000, currency: 'USD' } },
        friend: { kind: 'percent', percent: 20 },
      },
      rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
    },
  },
  refusals: [],
};

type Changeable = 'page' | 'script' | 'settings' | 'said' | 'cookie';

export type Changes = { readonly [Part in Changeable]?: Partial<Facts[Part]> } & Partial<
  Omit<Facts, Changeable>
>;

/** A page on which all is well, but for what is said. */
export function factsWith(changes: Changes = {}): Facts {
  const { page, script, settings, said, cookie, ...whole } = changes;
  return {
    ...WELL,
    ...whole,
    page: { ...WELL.page, ...page },
    script: { ...WELL.script, ...script },
    settings: { ...WELL.settings, ...settings },
    said: { ...WELL.said, ...said },
    cookie: { ...WELL.cookie, ...cookie },
  };
}
