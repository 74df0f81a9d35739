import { APP_SCHEMES, CHANNEL_NAMES, isShareAddress } from 'goodword/protocol';
import * as v from 'valibot';
import { label, name, shape, text } from './program-fields.js';

const ADDRESS = `must begin with https://, mailto:, sms: or an app: ${APP_SCHEMES.join(', ')}`;
const ICON = 'must be the d of one SVG path on a grid of 24, e.g. "M4 12h16"';
const KNOWN = `must be ${CHANNEL_NAMES.join(', ')}, or a way of your own, { id, label, address }`;

const own = shape({
  id: v.pipe(
    name,
    v.check(
      (id) => !CHANNEL_NAMES.some((known) => known === id),
      'is the name of a way that Goodword knows; take another',
    ),
  ),
  label,
  address: v.pipe(
    text,
    v.check(isShareAddress, ADDRESS),
    v.regex(/\{(link|all|letter)\}/, 'must hold {link}, or what is sent leads nowhere'),
  ),
  icon: v.exactOptional(v.pipe(text, v.regex(/^[MmLlHhVvCcSsQqTtAaZz0-9eE ,.+-]+$/, ICON))),
});

/** Ways of sharing, in order: by name, or the merchant's own. */
export const channels = v.pipe(
  v.array(v.union([v.picklist(CHANNEL_NAMES), own], KNOWN), 'must be a list of ways of sharing'),
  v.checkItems(
    (one, index, all) => all.findIndex((other) => idOf(other) === idOf(one)) === index,
    'stands there twice',
  ),
);

const idOf = (one: string | { readonly id: string }) => (typeof one === 'string' ? one : one.id);

/** The shop's keys at other companies. They are public: every page that uses them shows them. */
export const apps = shape({
  facebook: v.exactOptional(
    v.pipe(text, v.regex(/^\d{5,20}$/, 'must be the id of a Facebook app, a number in quotes')),
  ),
  kakao: v.exactOptional(
    v.pipe(text, v.regex(/^[0-9a-fA-F]{32}$/, 'must be the JavaScript key of a Kakao app')),
  ),
});
