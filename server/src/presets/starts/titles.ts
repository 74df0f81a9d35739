import type { PresetName } from './every-preset.js';

/** What a preset is, for whoever looks for one by what the shop needs. */
export interface PresetTitle {
  readonly need: string;
  readonly title: string;
}

const BY_NEED: Readonly<Record<string, Readonly<Partial<Record<PresetName, string>>>>> = {
  'To win first orders': {
    rothys: 'The same amount off for both',
    greats: 'The same percentage off for both',
    bombas: 'A percentage off, for credit',
    'retail-receipt': 'A code on the receipt, for till and web shop',
  },
  'To have people bring more than one friend': {
    tiered: 'More per friend with more friends',
    points: 'Loyalty points for both',
    'mystery-gift': 'A hidden gift for each friend',
    huckberry: 'A contest with prizes',
    'vip-club': 'A club of the best',
  },
  'For services and subscriptions': {
    hellofresh: 'More for the friend than for the advocate',
    quip: 'A thing for the advocate, money off for the friend',
    airbnb: 'Paid out once the friend has stayed',
    uber: 'A ride for a ride',
    dropbox: 'More of what you sell, with a cap by plan',
  },
  'For people who recommend for a living': {
    'amazon-associates': 'A commission on everything that friends buy',
    influencer: 'A commission for a code that is said aloud',
  },
  'For a good cause': {
    charity: 'A donation to a cause of her choice',
  },
};

/** By need, in the order in which they are shown. A test holds that no preset is missing. */
export const TITLES: readonly (PresetTitle & { readonly name: PresetName })[] = Object.entries(
  BY_NEED,
).flatMap(([need, titles]) =>
  Object.entries(titles).map(([name, title]) => ({ need, title, name: name as PresetName })),
);
