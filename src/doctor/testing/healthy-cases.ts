import { type Case, declared, ID, ORDER, touch } from './case.js';
import { DAY_MS, NOW } from './facts-with.js';

/** What is well. */
export const HEALTHY: readonly Case[] = [
  { that: 'one tag is as it should be', name: 'one-tag', when: {} },
  { that: 'no tag means that the shop bundles us', name: 'npm', when: { script: { tags: 0 } } },
  { that: 'a backend that answers', name: 'backend-answers', when: {}, says: '40 ms' },
  {
    that: 'a transport of the shop’s own is left alone',
    name: 'own-transport',
    when: { settings: { endpoint: '' }, probe: { is: 'none' } },
  },
  { that: 'a program and what it promises', name: 'program-found', when: {}, says: '20% off' },
  { that: 'consent that nobody asked about', name: 'granted-by-default', when: {} },
  {
    that: 'consent by the shop’s own setting',
    name: 'granted-by-shop',
    when: { settings: { consent: 'granted' } },
  },
  {
    that: 'consent that a platform told',
    name: 'granted-later',
    when: { settings: { consent: 'tcf' }, page: { platforms: ['tcf'] } },
    says: 'TCF',
  },
  {
    that: 'a shop that needs no consent',
    name: 'not-required',
    when: { settings: { consent: 'not-required' } },
  },
  {
    that: 'a cookie, its domain and the life that is left to it',
    name: 'cookie-stored',
    when: { cookie: { domain: 'shop.example', expires: NOW + 399.9 * DAY_MS } },
    says: 'shop.example, for another 400 days',
  },
  {
    that: 'a browser that does not tell how long a cookie lives',
    name: 'cookie-stored',
    when: {},
    says: 'does not tell',
  },
  {
    that: 'no cookie where there is nothing to remember',
    name: 'cookie-not-needed',
    when: { said: { cookie: 'nothing' } },
  },
  { that: 'a visitor whom nobody sent', name: 'nobody', when: {} },
  {
    that: 'who sent this visitor, and when',
    name: 'sent',
    when: { said: { touches: [touch] } },
    says: 'ANNA42, by a link, 3 days ago',
  },
  {
    that: 'the site that a fresh arrival came from',
    name: 'sent',
    when: { said: { touches: [{ ...touch, at: NOW }] }, page: { referrer: 't.co' } },
    says: 'on t.co, just now',
  },
  { that: 'an ordinary page without an order', name: 'no-order', when: {} },
  {
    that: 'an order that the backend has',
    name: 'order-stored',
    when: { ...declared(ORDER), said: { answers: [{ id: ID, result: 'duplicate' }] } },
    says: '42.00 USD',
  },
  { that: 'a page on which nothing happened yet', name: 'quiet', when: {} },
  {
    that: 'events that the backend has answered for',
    name: 'stored',
    when: { said: { answers: [{ id: 'a', result: 'ok' }] } },
    says: '1 event ',
  },
];
