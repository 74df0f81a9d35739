import type { Decision, Program } from 'goodword/protocol';
import { sameCode } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/store.js';
import type { OrderState } from './order-state.js';
import { type History, type Refusal, rule } from './rules.js';
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
  const refusal = rulings.find((ruling) => ruling.refusal)?.refusal;
  return {
    decision: {
      code: advocate.code,
      signal,
      programVersion,
      evidence: [...evidence, ...rulings.map((ruling) => ruling.evidence)],
    },
    advocate,
    ...(refusal && { refusal }),
  };
}
