import { expect, it } from 'vitest';
import { npmWords } from './npm-words.js';

it.each([
  ["goodword('open')", 'goodword.open()'],
  ["goodword('purchase', { id: '1001' })", "goodword.purchase({ id: '1001' })"],
  ['data-program="default"', "createGoodword({ program: 'default', … })"],
  ['data-parameter="via ref"', "createGoodword({ parameters: ['via', 'ref'], … })"],
  ['data-cookie-domain=""', 'createGoodword({ cookieDomain: undefined, … })'],
  ['data-cookie-domain="o\'shop"', "createGoodword({ cookieDomain: 'o\\'shop', … })"],
  [
    'data-consent="google"',
    "import { followGoogleConsentMode } from 'goodword/consent/google-consent-mode';\ncreateGoodword({ consent: followGoogleConsentMode, … })",
  ],
  ['data-consent="not-required"', "createGoodword({ consent: 'not-required', … })"],
  [
    'data-endpoint="/goodword" data-with="server-cookie"',
    "import { serverCookie } from 'goodword/extras/server-cookie';\ncreateGoodword({ endpoint: '/goodword', with: [serverCookie()], … })",
  ],
  ['<script data-goodword="order">', '<script data-goodword="order">'],
])('a shop that bundles reads %j as %j', (tag, npm) => {
  expect(npmWords(tag)).toBe(npm);
});
