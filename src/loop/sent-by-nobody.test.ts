import { describe, expect, it } from 'vitest';
import { sentByNobody } from './sent-by-nobody.js';
import type { Stage } from './stage.js';

/** A page whose last cookie the browser took on `domain`, of a shop that also has `domains`. */
const stage = (domain: string | undefined, domains?: readonly string[]) =>
  ({ settings: { domains }, memory: { domain: () => domain } }) as unknown as Stage;
const known = (referrer: string, on = stage('shop.example', ['pay.io'])) =>
  !sentByNobody(on, referrer);

describe('a referrer', () => {
  it.each([
    't.co',
    'mail.google.com',
    'myshop.example',
    'shop.example.evil.example',
    'notpaypal.com',
    'io',
  ])('%s tells where the friend’s link was', (host) => {
    expect(known(host)).toBe(true);
  });

  it.each([
    ['the shop itself', 'shop.example'],
    ['another of its hosts', 'blog.shop.example'],
    ['one of its hosts, behind a port', 'blog.shop.example:8443'],
    ['a domain that the shop names', 'checkout.pay.io'],
    ['a payment page', 'www.paypal.com'],
  ])('that is %s tells nothing', (_, host) => {
    expect(known(host)).toBe(false);
  });

  it('is held against the page’s own host where no cookie has told the shop’s domain', () => {
    for (const domain of [undefined, '']) {
      expect(known(location.hostname, stage(domain))).toBe(false);
      expect(known('t.co', stage(domain))).toBe(true);
    }
  });

  it('that somebody else wrote into our storage is told like any other', () => {
    expect(known(5 as never)).toBe(true);
    expect(known('')).toBe(true);
  });
});
