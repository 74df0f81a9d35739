import type { Evidence, Program, Signal } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Signals } from './order-state.js';
import { weighClaims } from './weigh-claims.js';
import { type Owners, weighTouches } from './weigh-touches.js';

/** Whom the signals point to, and what was looked at, in the order in which it was looked at. */
export interface Weighed {
  readonly signal: Signal;
  readonly advocate?: AdvocateRecord;
  readonly evidence: readonly Evidence[];
}

/**
 * The documented precedence: a code that the shopper typed > a coupon that is an advocate's code > a link within
 * the window that the order itself carries > one of which the browser told > a code that the buyer claims afterwards > an
 * invitation by mail > nothing. An order comes signed by the shop's platform, while anybody may report one: so the order's
 * own word is the stronger. Above all of them stands a claim to which a person at the shop gave the credit. Weaker signals are listed too, so that a merchant sees what they would have said.
 */
export function weighSignals(signals: Signals, program: Program, owners: Owners): Weighed {
  const evidence: Evidence[] = [...(signals.asides ?? [])];
  let winner: { signal: Signal; advocate: AdvocateRecord } | undefined;

  const look = (signal: Named, code: string) => {
    const owner = owners(code);
    const taken = winner;
    if (owner && !winner) winner = { signal, advocate: owner };
    const outcome = owner && !taken ? 'credited' : 'passed-over';
    evidence.push({ signal, subject: code, outcome, why: said(signal, code, owner, taken) });
  };
  const add = (signal: Signal, weighed: ReturnType<typeof weighClaims>) => {
    evidence.push(...weighed.evidence);
    if (weighed.advocate) winner ??= { signal, advocate: weighed.advocate };
  };
  const arrive = (
    signal: 'carried-touch' | 'touch' | 'invited-mail',
    touches: Signals['touches'],
    until = 0,
  ) => add(signal, weighTouches({ signal, touches, until }, program, owners, winner?.advocate));

  const claims = (given: boolean) => {
    const claimed = signals.claimed?.filter((claim) => (claim.given ?? false) === given) ?? [];
    add('claimed-code', weighClaims({ ...signals, claimed }, program, owners, winner?.advocate));
  };

  claims(true);
  for (const code of signals.typed) look('typed-code', code);
  for (const coupon of signals.coupons) look('coupon', coupon);
  arrive('carried-touch', signals.carried, signals.carriedUntil);
  arrive('touch', signals.touches, signals.touchedUntil);
  claims(false);
  arrive('invited-mail', signals.invited ?? [], signals.carriedUntil);

  if (evidence.length === 0) evidence.push(NOTHING);
  return winner ? { ...winner, evidence } : { signal: 'none', evidence };
}

const NOTHING: Evidence = {
  signal: 'none',
  subject: '',
  outcome: 'passed-over',
  why: 'No code, no coupon and no link came with this order.',
};

type Named = 'typed-code' | 'coupon';

const NAMES: Readonly<Record<Named, string>> = {
  'typed-code': 'The shopper entered the code',
  coupon: 'The order used the coupon',
};

function said(
  signal: Named,
  code: string,
  owner: AdvocateRecord | undefined,
  taken: { advocate: AdvocateRecord } | undefined,
): string {
  const name = `${NAMES[signal]} ${code}`;
  if (!owner) return `${name}; it belongs to no advocate.`;
  // Never her name: decisions stay when she asks to be forgotten.
  if (!taken) return `${name}. It belongs to an advocate.`;
  return taken.advocate.code === owner.code
    ? `${name}: the same advocate again.`
    : `${name}, but ${taken.advocate.code} has the stronger signal.`;
}
