import { type Invitation, parseInvitation } from '../../protocol/advocate.js';
import { register } from '../advocate.js';
import { isProblem } from '../problem-shape.js';
import { judge, rules, skipped } from '../rule.js';
import type { Seen } from '../seen.js';
import type { Subject } from '../subject.js';
import { asMerchant, withKey } from './merchant.js';

const pathOf = ({ program }: Subject, code: string) =>
  `codes/${encodeURIComponent(code)}?program=${encodeURIComponent(program)}`;

const asLink = (subject: Subject, code: string) => subject.ask(`/v1/${pathOf(subject, code)}`);
const asCoupon = (subject: Subject, code: string) =>
  subject.ask(`/v1/${pathOf(subject, code)}&for=coupon`);

const invitationIn = ({ status, json }: Seen): Invitation | undefined => {
  const read = parseInvitation(json);
  return status === 200 && read.ok ? read.value : undefined;
};

export const codeUseRules = rules('Whether a code may be used', {
  async 'A code is answered for a coupon as it is for a link'(subject) {
    const { code } = await register(subject);
    const [link, coupon] = [await asLink(subject, code), await asCoupon(subject, code)];
    const holds = [link, coupon].every((seen) => invitationIn(seen)?.code === code);
    return judge(holds, `the code ${code}, twice`, link, coupon);
  },

  'A code that counts by links only is 410 code-used-up for a coupon, and an invitation for a link':
    withKey(async (subject) => {
      const { code } = await register(subject);
      const closed = await asMerchant(subject, pathOf(subject, code), { by: 'links' });
      if (closed.status === 404) return skipped('The backend closes no code.');
      const [coupon, link] = [await asCoupon(subject, code), await asLink(subject, code)];
      // The code itself, too: robots are given none of their own.
      const own = invitationIn(link)?.code ?? '';
      const usable = own === code ? link : await asCoupon(subject, own);
      const holds = isProblem(coupon, 410, 'code-used-up') && !!own && !!invitationIn(usable);
      return judge(holds, '410 code-used-up, then an invitation', coupon, link, usable);
    }),
});
