import type { Evidence } from 'goodword/protocol';

/** What was looked at. */
export const SIGNALS: Readonly<Record<Evidence['signal'], string>> = {
  'typed-code': 'Typed code',
  coupon: 'Coupon',
  touch: 'Link',
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

/** A rule's name as words: `first-order-only` → `first order only`. A code stays as it is. */
export const subjectOf = ({ signal, subject }: Evidence): string =>
  signal === 'rule' ? subject.replaceAll('-', ' ') : subject;
