import type { Evidence } from 'goodword/protocol';

/** What was looked at. */
export const SIGNALS: Readonly<Record<Evidence['signal'], string>> = {
  'typed-code': 'Typed code',
  'claimed-code': 'Claimed code',
  coupon: 'Coupon',
  'carried-touch': 'Link in the cart',
  touch: 'Link',
  'invited-mail': 'Invited address',
  rule: 'Rule',
  none: 'Nothing',
};

/** What came of it. */
export const OUTCOMES: Readonly<Record<Evidence['outcome'], string>> = {
  credited: 'Credited',
  met: 'Met',
  'passed-over': 'Passed over',
  refused: 'Refused',
};

// Met or refused, a rule is called by what it asks for.
const RULES: Readonly<Record<string, string>> = {
  'self-referral': 'Two people',
  'first-order': 'First order',
  'not-first-order': 'First order',
  'minimum-order': 'Minimum order',
  'below-minimum': 'Minimum order',
  'currency-differs': 'Same currency',
  'signed-click': 'Signed click',
};

/** A rule's name as words; one that is not known here, with spaces. A code stays as it is. */
export const subjectOf = ({ signal, subject }: Evidence): string =>
  signal === 'rule' ? (RULES[subject] ?? subject.replaceAll('-', ' ')) : subject;
