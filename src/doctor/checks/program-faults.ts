import { CHANNEL_NAMES, isShareAddress } from '../../protocol/channels.js';
import type { Money } from '../../protocol/money.js';
import type { Program } from '../../protocol/program.js';
import { isRecord } from '../../protocol/shape.js';
import { type Finding, note, problem } from '../finding.js';
import { offerWords } from '../offer-words.js';

export const MEND = 'Mend it in the program (programs.json), and start the backend again.';

/** What the backend names, what our own would have refused, and what the widget leaves out without a word. */
export const programFaults = (program: Program, now: number): readonly Finding[] => [
  ...refused(program),
  ...unreadable(program),
  ...contradictions(program, now),
  ...channelFaults(program),
];

function refused({ fault, version }: Program & { readonly fault?: unknown }): Finding[] {
  if (typeof fault !== 'string') return [];
  const sentence = `The program was changed to one that contradicts itself, so version ${version} is still served: ${fault}.`;
  return [problem('program-refused', sentence, MEND)];
}

function unreadable({ offers }: Program): Finding[] {
  return (['friend', 'advocate'] as const)
    .filter((side) => !isReadable(offers[side]))
    .map((side) =>
      problem(
        'offer-unreadable',
        `No page can say what ${side === 'friend' ? 'friends get' : 'advocates get'} (“${offerWords(offers[side])}”): the popup shows the plain link instead.`,
        'Give the offer a percentage, an amount in a currency of ISO 4217, or a text of its own.',
        `"${side}": { "kind": "amount", "value": { "amount": 1000, "currency": "USD" } }`,
      ),
    );
}

function isReadable(offer: unknown): boolean {
  if (!isRecord(offer)) return false;
  const { text, percent, value } = offer;
  return isRecord(text) || typeof percent === 'number' || (isRecord(value) && isMoney(value));
}

function isMoney({ amount, currency }: Record<string, unknown>): boolean {
  try {
    new Intl.NumberFormat('en', { style: 'currency', currency: String(currency) });
    return Number.isInteger(amount);
  } catch {
    return false; // no currency
  }
}

function contradictions({ rules, offers, tiers, contest, club }: Program, now: number): Finding[] {
  const { holdDays, expiryDays, minimumOrder } = rules;
  const currencies = [offers.friend, offers.advocate].flatMap((offer) =>
    'value' in offer ? (offer.value as Money).currency : [],
  );
  const other = currencies.find((currency) => minimumOrder && currency !== minimumOrder.currency);
  const nothing = [offers.friend, offers.advocate].every(({ kind }) => kind === 'nothing');
  const said: readonly (readonly [met: unknown, sentence: string, mend: string])[] = [
    [
      expiryDays !== undefined && expiryDays <= holdDays,
      `Rewards lapse after ${expiryDays} days and are earned after ${holdDays}: nobody ever gets one.`,
      'Make rules.expiryDays more than rules.holdDays.',
    ],
    [
      other,
      `Orders must be worth something in ${minimumOrder?.currency}, and rewards are in ${other}.`,
      'Write one program for each currency.',
    ],
    [
      nothing && !tiers && !contest && !club,
      'Nobody gets anything.',
      'Give one side an offer, or add a contest.',
    ],
    [
      contest && Date.parse(contest.until) <= Date.parse(contest.from),
      `The contest ends (${contest?.until}) before it begins (${contest?.from}).`,
      'Make contest.until later than contest.from.',
    ],
  ];
  const wrong = said
    .filter(([met]) => met)
    .map(([, sentence, mend]) => problem('program-contradicts', sentence, mend));
  const over = contest && Date.parse(contest.until) <= now;
  return [
    ...wrong,
    ...(over && wrong.length === 0
      ? [
          note(
            'contest-over',
            `The contest ended on ${contest.until}.`,
            'Begin another, or leave it out.',
          ),
        ]
      : []),
  ];
}

const KEYS: Readonly<Record<string, 'kakao' | 'facebook'>> = {
  kakao: 'kakao',
  messenger: 'facebook',
};

function channelFaults({ channels = [], apps = {} }: Program): Finding[] {
  return channels.flatMap((channel) => {
    if (typeof channel !== 'string') {
      return isShareAddress(channel.address)
        ? []
        : note(
            'channel-address',
            `“${channel.id}” leads to no address that may be opened, and is left out.`,
            'Begin it with https://, mailto: or sms:, or with the scheme of a known app.',
          );
    }
    if (!CHANNEL_NAMES.some((known) => known === channel)) {
      return note(
        'channel-unknown',
        `“${channel}” is no way of sharing that Goodword knows, and is left out.`,
        `Take one of these, or { id, label, address } of your own: ${CHANNEL_NAMES.join(', ')}.`,
      );
    }
    const key = KEYS[channel];
    return !key || apps[key]
      ? []
      : note(
          'channel-keyless',
          `“${channel}” needs the shop’s own key, and is left out without it.`,
          'Add the key to the program; it is public.',
          `"apps": { "${key}": "…" }`,
        );
  });
}
