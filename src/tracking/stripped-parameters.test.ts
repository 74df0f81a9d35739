import { expect, it } from 'vitest';
import { checkOptions } from '../loop/check-options.js';
import { GoodwordError } from '../protocol/problem.js';
import { isStripped } from './stripped-parameters.js';

// Firefox strips these in its strict mode (privacy.query_stripping.strip_list).
const FIREFOX = 'mc_eid oly_anon_id oly_enc_id __s vero_id _hsenc mkt_tok fbclid'.split(' ');
// AdGuard's general rules, a part of them.
const ADGUARD =
  'gclid gclsrc gbraid wbraid msclkid twclid yclid ysclid irclickid irgwc awc _ga _gl utm_source utm_campaign itm_source hsa_ad mtm_cid pk_source fb_ref xtor'.split(
    ' ',
  );

it.each([...FIREFOX, ...ADGUARD])(
  '%s never arrives: browsers and filter lists take it out',
  (name) => {
    expect(isStripped(name)).toBe(true);
  },
);

it.each(['via', 'ref', 'r', 'friend', 'invite', 'code', 'first_name', 'pkg'])(
  '%s is free',
  (name) => {
    expect(isStripped(name)).toBe(false);
  },
);

it('a shop that names one is told at once, and what to take instead', () => {
  const check = () =>
    checkOptions({ endpoint: '/goodword', program: 'default', parameters: ['via', 'fbclid'] });
  expect(check).toThrow(GoodwordError);
  expect(check).toThrow(/fbclid.*via/);
});
