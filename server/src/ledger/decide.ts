import type { Decision, Program } from 'goodword/protocol';
import { sameCode } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { OrderState } from './order-state.js';
import {
  type History,
  isOfMoney,
  isRefusal,
  moneyRules,
  type Refusal,
  type Ruling,
  rule,
  type Shared,
} from './rules.js';
import { weighSignals } from './weigh-signals.js';

/** A decision, with what the rewards follow from. */
export interface Verdict {
  readonly decision: Decision;
  /** Whom the signals name. A refusal by rule names her too. */
  readonly advocate?: AdvocateRecord;
  /** Under what she shared. */
  readonly shared?: Shared;
  readonly refusal?: Refusal | 'rejected-by-shop';
  /** Whether a person at the shop has to look at the order before rewards are given. */
  readonly held?: true;
}

/**
 * Who gets the credit for an order: whom the signals name is decided by this version of the program, whether it is
 * earned by the rules under which that advocate shared. Pure: the same facts give the same decision, whenever it is
 * asked for.
 *
 * @param advocates The owners of the codes that the order brings with it.
 * @param sharedBy Under what each of them shared. Left out: the same version.
 */
export function decide(
  order: OrderState,
  program: Program,
  advocates: readonly AdvocateRecord[],
  history: History,
  sharedBy: (advocate: AdvocateRecord) => Shared | undefined = () => undefined,
): Verdict {
  const owners = (code: string) => advocates.find((advocate) => sameCode(advocate.code, code));
  const { signal, advocate, evidence } = weighSignals(order.signals, program, owners);
  const programVersion = program.version;
  if (!advocate) return { decision: { signal, programVersion, evidence } };

  const shared = sharedBy(advocate) ?? { terms: program, segments: [] };
  const termsVersion = shared.terms.version;
  const decision = { code: advocate.code, signal, programVersion, termsVersion, evidence };
  return verdict(decision, advocate, shared, rule(order, shared, advocate, history));
}

/**
 * The decision on an order of somebody who asked to be forgotten: who gets the credit, and every rule about persons, stays
 * as it was decided while they were known. What the order comes to is judged anew.
 */
export function uphold(
  order: OrderState,
  terms: Program,
  advocates: readonly AdvocateRecord[],
  kept: Decision,
): Verdict {
  const { code = '' } = kept;
  const advocate = advocates.find((one) => sameCode(one.code, code));
  if (!advocate) return { decision: kept };
  const evidence = kept.evidence.filter((one) => !isOfMoney(one));
  const shared = { terms, segments: [] };
  return verdict({ ...kept, evidence }, advocate, shared, moneyRules(order, terms.rules));
}

function verdict(
  decision: Decision,
  advocate: AdvocateRecord,
  shared: Shared,
  rulings: readonly Ruling[],
): Verdict {
  const evidence = [...decision.evidence, ...rulings.map((ruling) => ruling.evidence)];
  const refusal = evidence.find(isRefusal)?.subject;
  return { decision: { ...decision, evidence }, advocate, shared, ...(refusal && { refusal }) };
}
