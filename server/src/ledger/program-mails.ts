import type { MailKind } from 'goodword/protocol';
import * as v from 'valibot';
import { days, shape, text, whole } from './program-fields.js';

/** Every kind of mail that people get. */
export const MAIL_KINDS = [
  'friend-joined',
  'friend-ordered',
  'reward-earned',
  'reward-held',
  'reward-paid',
  'reward-refused',
  'tier-near',
  'coupon-expires',
  'friend-thanks',
  'gift-ready',
  'gift-waiting',
  'confirm-address',
] as const satisfies readonly MailKind[];

const KIND = `must be one of ${MAIL_KINDS.join(', ')}`;
const PLACE = /^[a-z]+(-[a-z]+)?\.(subject|title|text|button)$/;
const isPlace = (place: string) =>
  PLACE.test(place) && MAIL_KINDS.some((kind) => place.startsWith(`${kind}.`));

export const mails = shape({
  confirm: v.exactOptional(v.boolean('must be true or false')),
  off: v.exactOptional(v.array(v.picklist(MAIL_KINDS, KIND), 'must be a list of kinds')),
  perDay: v.exactOptional(whole('mails', 1, 100)),
  perWeek: v.exactOptional(whole('mails', 1, 500)),
  remindAfterDays: v.exactOptional(days(1)),
  language: v.exactOptional(text),
  words: v.exactOptional(
    v.record(
      v.string(),
      v.record(
        v.pipe(v.string(), v.check(isPlace, 'must be a kind and a part, e.g. "reward-paid.title"')),
        v.pipe(v.string('must be a text'), v.maxLength(2_000, 'must have 2000 characters at most')),
        'must be texts by place, e.g. { "reward-paid.title": "…" }',
      ),
      'must be texts by language',
    ),
  ),
});
