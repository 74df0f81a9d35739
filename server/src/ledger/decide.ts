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
} from './rules.js';
import { weighSignals } from './weigh-signals.js';

/** A decision, with what the rewards follow from. */
export interface Verdict {
  readonly decision: Decision;
  /** Whom the signals name. A refusal by rule names her too. */
  readonly advocate?: AdvocateRecord;
  readonly refusal?: Refusal;
}

/**
 * Who gets the credit for an order, by the rules of this version of the program. Pure: the same facts give the
 * same decision, whenever it is asked for.
 *
 * @param advocates The owners of the codes that the order brings with it.
 */
export function decide(
  order: OrderState,
  program: Program,
  advocates: readonly AdvocateRecord[],
  history: History,
): Verdict {
  const owners = (code: string) => advocates.find((advocate) => sameCode(advocate.code, code));
  const { signal, advocate, evidence } = weighSignals(order.signals, program, owners);
  const programVersion = program.version;
  if (!advocate) return { decision: { signal, programVersion, evidence } };

  const rulings = rule(order, program, advocate, history);
  return verdict({ code: advocate.code, signal, programVersion, evidence }, advocate, rulings);
}

/**
 * The decision on an order of somebody who asked to be forgotten: who gets the credit, and every rule about persons, stays
 * as it was decided while they were known. What the order comes to is judged anew.
 */
export function uphold(
  order: OrderState,
  program: Program,
  advocates: readonly AdvocateRecord[],
  kept: Decision,
): Verdict {
  const { code = '' } = kept;
  const advocate = advocates.find((one) => sameCode(one.code, code));
  if (!advocate) return { decision: kept };
  const evidence = kept.evidence.filter((one) => !isOfMoney(one));
  return verdict({ ...kept, evidence }, advocate, moneyRules(order, program));
}

function verdict(
  decision: Decision,
  advocate: AdvocateRecord,
  rulings: readonly Ruling[],
): Verdict {
  const evidence = [...decision.evidence, ...rulings.map((ruling) => ruling.evidence)];
  const refusal = evidence.find(isRefusal)?.subject;
  return { decision: { ...decision, evidence }, advocate, ...(refusal && { refusal }) };
}
