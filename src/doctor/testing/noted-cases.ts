import {
  type Case,
  declared,
  failed,
  ID,
  landed,
  ORDER,
  offering,
  over,
  refused,
  touch,
} from './case.js';
import { NOW } from './facts-with.js';

/** What a shop should know. */
export const NOTED: readonly Case[] = [
  {
    that: 'a way of sharing that nobody knows',
    name: 'channel-unknown',
    when: offering({ channels: ['kakaotalk'] }),
    says: '“kakaotalk”',
    mend: 'whatsapp',
  },
  {
    that: 'a way of sharing without the key that it needs',
    name: 'channel-keyless',
    when: offering({ channels: ['kakao'] }),
    mend: '"kakao"',
  },
  {
    that: 'a way of sharing that leads to a script',
    name: 'channel-address',
    when: offering({ channels: [{ id: 'team', label: 'Team', address: 'javascript:alert(1)' }] }),
  },
  {
    that: 'a contest that is over',
    name: 'contest-over',
    when: offering({ contest: over }),
  },
  {
    that: 'what an order tells under names that nobody reads',
    name: 'order-unread',
    when: declared('{"id":"1001","total":"42.00","currency":"USD","email":"a@b.example"}'),
    says: '“email”',
    mend: '"customer"',
  },
  {
    that: 'a tag that holds up the page',
    name: 'blocking',
    when: { script: { loading: 'blocking' } },
    mend: '<script async',
  },
  {
    that: 'that the backend is being asked',
    name: 'asking',
    when: { probe: { is: 'under-way' } },
  },
  {
    that: 'a program that cannot be read before the backend answers',
    name: 'program-unread',
    when: { probe: failed },
  },
  {
    that: 'links that lead to another site',
    name: 'links-lead-elsewhere',
    when: { page: { host: 'other.example', origin: 'https://other.example' } },
    mend: '"shareUrl": "https://other.example/"',
  },
  {
    that: 'links that begin with http where the shop has https',
    name: 'links-insecure',
    when: offering({ shareUrl: 'http://shop.example/' }),
    mend: '"shareUrl": "https://shop.example/"',
  },
  {
    that: 'a policy that only reports parts',
    name: 'policy-refuses-parts',
    when: refused('script-src-elem', 'https://shop.example/parts/widget.js', true),
    mend: "script-src 'self'",
  },
  {
    that: 'consent that is waited for',
    name: 'pending',
    when: { settings: { consent: 'pending' }, said: { consent: 'pending' } },
    mend: "goodword('consent', 'granted')",
  },
  {
    that: 'a consent banner that is waited for',
    name: 'pending',
    when: {
      settings: { consent: 'shopify' },
      said: { consent: 'pending' },
      page: { platforms: ['shopify'] },
    },
    mend: 'Answer the consent banner',
  },
  {
    that: 'a browser that signals Global Privacy Control',
    name: 'denied-by-browser',
    when: { page: { privacyControl: true }, said: { consent: 'denied' } },
    mend: 'not-required',
  },
  {
    that: 'a shop that denies for its shoppers',
    name: 'denied-by-shop',
    when: { settings: { consent: 'denied' }, said: { consent: 'denied' } },
    mend: "goodword('consent', 'granted')",
  },
  {
    that: 'a shopper who said no',
    name: 'denied-later',
    when: { said: { consent: 'denied' } },
  },
  {
    that: 'a shop that overrules Global Privacy Control',
    name: 'privacy-control-overruled',
    when: { settings: { consent: 'not-required' }, page: { privacyControl: true } },
  },
  {
    that: 'a consent platform that nobody follows',
    name: 'platform-not-followed',
    when: { page: { platforms: ['tcf'] } },
    mend: 'data-consent="tcf"',
  },
  {
    that: 'a consent platform that is followed and not there',
    name: 'platform-missing',
    when: {
      settings: { consent: 'tcf' },
      said: { consent: 'pending' },
      page: { platforms: ['shopify'] },
    },
    mend: 'data-consent="shopify"',
  },
  {
    that: 'a browser that keeps cookies of scripts for a week',
    name: 'cookie-seven-days',
    when: { page: { sevenDays: 'Safari' } },
    says: 'Safari',
    mend: 'data-with="server-cookie"',
  },
  {
    that: 'a friend whose code the backend has not looked up',
    name: 'sent-unproved',
    when: { said: { touches: [{ ...touch, known: false }] } },
  },
  {
    that: 'a code that waits for consent',
    name: 'code-waits',
    when: { ...landed('via=ANNA42'), said: { consent: 'pending' } },
  },
  {
    that: 'a code under another name',
    name: 'other-parameter',
    when: landed('ref=ANNA42'),
    mend: 'data-parameter="via ref"',
  },
  {
    that: 'an order that waits for the backend',
    name: 'order-waits',
    when: { ...declared(ORDER), events: [{ id: ID, type: 'purchase', at: NOW, waits: true }] },
  },
  {
    that: 'an order that waits for consent',
    name: 'order-held',
    when: { ...declared(ORDER), said: { consent: 'pending' } },
  },
  {
    that: 'an order that came into the page too late to be read',
    name: 'order-unreported',
    when: declared(ORDER),
    mend: "goodword('purchase'",
  },
  {
    that: 'events that are held until the shopper agrees',
    name: 'held',
    when: { said: { consent: 'pending', waiting: 2 } },
    says: '2 events',
  },
  {
    that: 'events that wait for a backend that cannot be reached',
    name: 'waiting',
    when: { said: { waiting: 1, problem: { code: 'unreachable', message: 'Failed to fetch' } } },
    says: 'cannot be reached',
  },
  {
    that: 'events that an earlier page dropped, perhaps for a mistake that is mended',
    name: 'dropped',
    when: { said: { dropped: [{ id: 'a', reason: 'unknown-program' }] } },
    says: 'on an earlier page',
  },
  {
    that: 'events that nobody wished to be sent',
    name: 'dropped',
    when: { said: { dropped: [{ id: 'a', reason: 'consent-denied' }] } },
  },
];
