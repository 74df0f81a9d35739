import { type Doubt, type Rules, sameCode } from 'goodword/protocol';
import { when } from './doubt-weights.js';
import type { OrderState } from './order-state.js';
import type { Surroundings } from './surroundings.js';

/** What is doubted: an order, and the code of the advocate who is to have the credit. */
export interface Doubted {
  readonly order: OrderState;
  readonly code: string;
  readonly rules: Rules;
  readonly around: Surroundings;
}

/**
 * Everything about a credited order that does not fit. Pure. Neither network addresses nor kinds of browsers are
 * looked at: they throw families, offices and dormitories together.
 */
export const doubtsOf = (doubted: Doubted): readonly Doubt[] => [
  ...aboutReports(doubted),
  ...aboutBuyer(doubted),
  ...aboutCode(doubted),
  ...aboutClaim(doubted),
];

function aboutReports({ order: { reports }, code, around: { rivals, byBrowserOnly } }: Doubted) {
  const others = rivals.flatMap((rival) => rival.code ?? []).filter((one) => !sameCode(one, code));
  const silent = rivals.some((rival) => rival.code === undefined);
  return [
    ...when(
      byBrowserOnly && reports.timing === 'early',
      'reported-early',
      'A browser reported the order before it was placed: its number may have been guessed.',
    ),
    ...when(
      byBrowserOnly && reports.timing === 'late',
      'reported-late',
      'The first browser reported the order more than an hour after it was placed.',
    ),
    ...when(
      byBrowserOnly && others.length > 0,
      'reports-disagree',
      `Another browser reported the order with ${others.join(', ')}.`,
    ),
    ...when(
      byBrowserOnly && !reports.dated && silent,
      'second-browser',
      'A second browser reported the order without a link, and the shop does not say when it was placed.',
    ),
    ...when(
      rivals.some(({ isAdvocates }) => isAdvocates),
      'advocate-reported',
      'The advocate’s own browser reported the order too.',
    ),
  ];
}

/** So many other orders of one browser within a day are doubted. */
export const BROWSER_ORDERS = 3;

function aboutBuyer({ order: { person }, around }: Doubted) {
  return [
    ...when(
      around.sharedMarks.includes('payment'),
      'same-payment',
      'The advocate has paid by the same means.',
    ),
    ...when(
      around.sharedMarks.includes('address'),
      'same-address',
      'The advocate has had an order sent to the same address.',
    ),
    ...when(
      person.disposable === true,
      'disposable-mail',
      'The buyer’s e-mail address is one of those that are thrown away.',
    ),
    ...when(
      around.ofBrowser >= BROWSER_ORDERS,
      'same-browser',
      `The same browser made ${around.ofBrowser} other orders within the day before.`,
    ),
  ];
}

/** So many other orders by one code from one site within a day. */
export const SITE_ORDERS = 10;
const GUESSES = 3;

/** So many other orders by one code within an hour. */
export const ordersPerHour = ({ review }: Rules): number => review?.ordersPerHour ?? 50;

function aboutCode({ order: { signals }, code, rules, around }: Doubted) {
  const { review } = rules;
  const { site, ofCode, unknownCodes, byBrowserOnly } = around;
  const most = ordersPerHour(rules);
  const trusted = review?.sites?.some((name) => isOf(site?.host, name)) ?? false;
  const clicked = signals.clicked?.some((one) => sameCode(one, code)) ?? false;
  const arrived = signals.visited?.some((visited) => sameCode(visited, code)) ?? false;
  return [
    ...when(
      ofCode >= most,
      'many-orders',
      `${ofCode} other orders came with ${code} within the hour before; fewer than ${most} are expected.`,
    ),
    ...when(
      site !== undefined && !trusted && site.orders >= SITE_ORDERS,
      'leaked-code',
      `${site?.orders} other orders of the last day came with ${code} from ${site?.host}: it may stand on a site for coupons.`,
    ),
    ...when(
      unknownCodes >= GUESSES,
      'unknown-codes',
      `The order came with ${unknownCodes} codes that belong to nobody.`,
    ),
    ...when(
      byBrowserOnly && around.signal === 'touch' && !arrived,
      'no-visit',
      'Only the buyer’s browser tells of the link, and it never reported an arrival by it.',
    ),
    ...when(
      review?.signedClicks === true && byBrowserOnly && around.signal === 'touch' && !clicked,
      'unsigned-click',
      'The program asks for clicks on its own short links, and this browser is not known to have opened one.',
    ),
  ];
}

const isOf = (host: string | undefined, site: string): boolean =>
  host !== undefined && (host === site || host.endsWith(`.${site}`));

function aboutClaim({ around: { signal, claimed, unclaimed } }: Doubted) {
  const disagrees =
    claimed !== undefined && unclaimed !== undefined && !sameCode(claimed, unclaimed);
  return [
    ...when(signal === 'claimed-code', 'claimed', 'The code was claimed after the order.'),
    ...when(
      disagrees,
      'claim-disagrees',
      `The buyer claims ${claimed}; everything else names ${unclaimed}.`,
    ),
  ];
}
