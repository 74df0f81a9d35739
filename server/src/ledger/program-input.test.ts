import { describe, expect, it } from 'vitest';
import { dropbox } from '../presets/dropbox.js';
import { huckberry } from '../presets/huckberry.js';
import { mysteryGift } from '../presets/mystery-gift.js';
import { rothys } from '../presets/rothys.js';
import { tiered } from '../presets/tiered.js';
import { defineProgram, type ProgramInput } from './program-input.js';

const shop = { id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' };
const usd = (amount: number) => ({ amount, currency: 'USD' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const credit = (amount: number) => ({ kind: 'credit', value: usd(amount) }) as const;

const refusal = (program: object): string => {
  try {
    defineProgram({ ...shop, ...program } as ProgramInput);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};
const withRules = (more: object, base: object = rothys) =>
  refusal({ ...base, rules: { ...rothys.rules, ...more } });
/** A badge for whoever recommends, $20 for the friend. */
const withFriendsOnly = (caps: object) =>
  withRules(
    { caps },
    { offers: { advocate: { kind: 'badge', name: 'Good soul' }, friend: credit(2_000) } },
  );

it('a cap of the whole program may be for what only friends get', () => {
  expect(withFriendsOnly({ program: { value: usd(5_000) } })).toBe('accepted');
});

it('a program is answered as it was written', () => {
  expect(defineProgram({ ...shop, ...rothys })).toEqual({ ...shop, ...rothys });
});

describe('ways of sharing and looks that cannot be are refused, and told what to write instead:', () => {
  const own = (more: object) =>
    refusal({
      ...rothys,
      channels: [{ id: 'team', label: 'Team', address: 'https://x.example/{link}', ...more }],
    });
  const look = (more: object) => refusal({ ...rothys, look: more });

  it.each([
    [
      'a name that nobody knows',
      refusal({ ...rothys, channels: ['myspace'] }),
      /channels\.0 must be email, sms, .*or a way of your own/,
    ],
    [
      'Messenger without a key',
      refusal({ ...rothys, channels: ['x', 'messenger'] }),
      /channels\.1 needs the shop's key in apps\.facebook/,
    ],
    [
      'KakaoTalk without a key',
      refusal({ ...rothys, channels: ['kakao'] }),
      /channels\.0 needs the shop's key in apps\.kakao/,
    ],
    [
      'a key that is none',
      refusal({ ...rothys, apps: { facebook: 'me' } }),
      /apps\.facebook must be the id of a Facebook app/,
    ],
    ['a way twice', refusal({ ...rothys, channels: ['x', 'x'] }), /channels\.1 stands there twice/],
    [
      'an address that is a script',
      own({ address: 'javascript:{link}' }),
      /channels\.0\.address must begin with https/,
    ],
    [
      'an address without the link',
      own({ address: 'https://x.example/' }),
      /address must hold \{link\}/,
    ],
    [
      'the name of a known way',
      own({ id: 'x' }),
      /channels\.0\.id is the name of a way that Goodword knows/,
    ],
    [
      'an icon with markup',
      own({ icon: '"/><script>' }),
      /channels\.0\.icon must be the d of one SVG path/,
    ],
    [
      'a theme that nobody made',
      look({ theme: 'baroque' }),
      /look\.theme must be one of auto, plain, quiet, bold, editorial/,
    ],
    ['a logo without words', look({ logo: { src: '/logo.svg' } }), /look\.logo\.alt is missing/],
    [
      'a picture by http',
      look({ picture: { src: 'http://x.example/a.jpg', alt: 'A' } }),
      /look\.picture\.src must begin with https/,
    ],
    [
      'a picture of another host in disguise',
      look({ picture: { src: '//x.example/a.jpg', alt: 'A' } }),
      /picture\.src must begin with https/,
    ],
    [
      'a font that is more than a font',
      look({ font: 'x; } *{' }),
      /look\.font must be font families/,
    ],
    ['corners of half a page', look({ radius: 400 }), /look\.radius must be 40 at most/],
  ])('%s', (_name, said, expected) => {
    expect(said).toMatch(expected);
  });

  it('while good ones are taken as they are written', () => {
    const program = {
      ...rothys,
      channels: [
        'kakao',
        'email',
        {
          id: 'team',
          label: { en: 'Team', pl: 'Zespół' },
          address: 'viber://forward?text={all}',
          icon: 'M4 12h16',
        },
      ],
      apps: { kakao: '0123456789abcdef0123456789abcdef', facebook: '1234567890' },
      look: { theme: 'quiet', radius: 8, logo: { src: '/logo.svg', alt: 'Marigold' } },
    };
    expect(refusal(program)).toBe('accepted');
  });
});

describe('a program that contradicts itself is refused, and told what to write instead:', () => {
  it.each([
    [
      'a cap below the first reward',
      withRules({ caps: { perAdvocate: { value: usd(1_999) } } }),
      /^bad-options: program\.rules\.caps\.perAdvocate\.value is less than the first reward \(2000\); raise it\.$/,
    ],
    [
      'a cap of units below the first reward',
      refusal({
        ...dropbox,
        rules: { ...dropbox.rules, caps: { perPlan: { free: { units: 499 } } } },
      }),
      /perPlan\.free\.units is less than the first reward \(500\)/,
    ],
    [
      'a cap of units where money is promised',
      withRules({ caps: { program: { units: 5 } } }),
      /caps\.program\.units limits units or points, but none are promised/,
    ],
    [
      'a cap of money where none is promised',
      refusal({ ...dropbox, rules: { ...dropbox.rules, caps: { program: { value: usd(1) } } } }),
      /limits money, but none is promised/,
    ],
    [
      'a cap of money for each advocate where only friends get some',
      withFriendsOnly({ perAdvocate: { value: usd(5_000) } }),
      /caps\.perAdvocate\.value limits money, but none is promised/,
    ],
    [
      'a cap of the whole program below what the first friend gets',
      withFriendsOnly({ program: { value: usd(1_999) } }),
      /caps\.program\.value is less than the first reward \(2000\)/,
    ],
    [
      'a cap that limits nothing',
      withRules({ caps: { perPeriod: { days: 7 } } }),
      /caps\.perPeriod limits nothing/,
    ],
    [
      'a minimum order in another currency',
      withRules({ minimumOrder: eur(1_000) }),
      /rules\.minimumOrder\.currency must be "USD" like the other amounts/,
    ],
    [
      'two currencies among the offers',
      refusal({
        ...rothys,
        offers: { ...rothys.offers, friend: { kind: 'amount', value: eur(1) } },
      }),
      /offers\.friend\.value\.currency must be "USD"/,
    ],
    [
      'a cap in another currency',
      withRules({ caps: { program: { value: eur(9_000) } } }),
      /caps\.program\.value\.currency must be "USD"/,
    ],
    [
      'negative money',
      refusal({ ...rothys, offers: { ...rothys.offers, friend: credit(-1) } }),
      /offers\.friend\.value\.amount must be 1 or more/,
    ],
    [
      'money that overflows',
      refusal({ ...rothys, offers: { ...rothys.offers, friend: credit(2 ** 60) } }),
      /offers\.friend\.value\.amount is too large/,
    ],
    [
      'money with a fraction of a cent',
      refusal({ ...rothys, offers: { ...rothys.offers, friend: credit(0.5) } }),
      /must be a whole number of minor units, e\.g\. 1000 for \$10\.00/,
    ],
    [
      'a hold that outlasts the expiry',
      withRules({ holdDays: 30, expiryDays: 30 }),
      /rules\.expiryDays must be more than holdDays \(30\)/,
    ],
    [
      'weights that sum to nothing',
      refusal({
        ...mysteryGift,
        offers: {
          ...mysteryGift.offers,
          advocate: { kind: 'mystery', prizes: [{ weight: 0, offer: credit(1) }] },
        },
      }),
      /offers\.advocate\.prizes can never be drawn: their weights add up to 0/,
    ],
    [
      'a contest that ends before it starts',
      refusal({ ...huckberry, contest: { ...huckberry.contest, until: '2026-11-30T00:00:00Z' } }),
      /contest\.until must be later than contest\.from \(2026-12-01T00:00:00Z\)/,
    ],
    [
      'a contest on a day that does not exist',
      refusal({ ...huckberry, contest: { ...huckberry.contest, from: '2026-02-99T00:00:00Z' } }),
      /contest\.from must be a time such as/,
    ],
    [
      'tiers in the wrong order',
      refusal({ ...tiered, tiers: [...tiered.tiers].reverse() }),
      /tiers\.1 must begin later than the tier before it/,
    ],
    [
      'a tier for the first friend',
      refusal({ ...tiered, tiers: [{ from: 1, advocate: credit(1) }] }),
      /tiers\.0\.from must be 2 or more/,
    ],
    [
      'promises of nothing',
      refusal({
        ...rothys,
        offers: { advocate: { kind: 'nothing' }, friend: { kind: 'nothing' } },
      }),
      /offers promise nothing to anybody; give one side an offer, or add a contest/,
    ],
    [
      'a commission for the friend',
      refusal({
        ...rothys,
        offers: { ...rothys.offers, friend: { kind: 'commission', percent: 5 } },
      }),
      /offers\.friend\.kind must not be "commission".*use "percent"/,
    ],
    [
      'signed clicks where only codes count',
      withRules({ signals: 'code', review: { signedClicks: true } }),
      /rules\.review\.signedClicks looks at links, but only codes count/,
    ],
    [
      'a commission as a prize',
      refusal({
        ...huckberry,
        contest: {
          ...huckberry.contest,
          prizes: [{ places: 1, offer: { kind: 'commission', percent: 5 } }],
        },
      }),
      /contest\.prizes\.0\.offer\.kind must not be "commission"/,
    ],
    [
      'a prize pro rata',
      refusal({
        ...huckberry,
        contest: {
          ...huckberry.contest,
          prizes: [{ places: 1, offer: { ...credit(100), proRata: true } }],
        },
      }),
      /contest\.prizes\.0\.offer\.proRata must be left out: no order stands behind a rank/,
    ],
    [
      'a commission for members',
      refusal({
        ...rothys,
        club: {
          ...{ id: 'c', name: 'C', places: 1 },
          offer: { kind: 'commission', percent: 5 },
        },
      }),
      /club\.offer\.kind must not be "commission"/,
    ],
    [
      'a milestone that is reached at once',
      withRules({ milestone: { kind: 'orders', orders: 1 } }),
      /rules\.milestone\.orders must be 2 or more/,
    ],
    [
      'two causes with one id',
      refusal({
        ...rothys,
        offers: {
          ...rothys.offers,
          advocate: {
            kind: 'donation',
            value: usd(1),
            causes: [
              { id: 'a', name: 'A' },
              { id: 'a', name: 'B' },
            ],
          },
        },
      }),
      /causes\.1 has an id that another cause has/,
    ],
    [
      'an unknown kind',
      refusal({ ...rothys, offers: { ...rothys.offers, friend: { kind: 'luck' } } }),
      /offers\.friend\.kind must have a kind: one of "percent", "amount"/,
    ],
    ['no program at all', refusal(null as never), /program\.offers is missing/],
  ])('%s', (_what, message, expected) => {
    expect(message).toMatch(expected);
  });
});
