import type { Decision, Evidence as Item } from 'goodword/protocol';
import type { JSX } from 'preact';
import { OUTCOMES, SIGNALS, subjectOf } from '../evidence-words.js';
import type { Format } from '../format.js';
import { Check, Cross, Dash } from './icons.js';

const SIGNS: Readonly<Record<Item['outcome'], () => JSX.Element>> = {
  credited: Check,
  met: Check,
  'passed-over': Dash,
  refused: Cross,
};

export interface EvidenceProps {
  decision: Decision;
  format: Format;
}

/** What was looked at, in the order in which it was looked at, and why it counted or not. */
export function Evidence({ decision, format }: EvidenceProps): JSX.Element {
  const { evidence, programVersion } = decision;
  return (
    <section class="evidence">
      <h4>Why</h4>
      {evidence.length === 0 ? (
        <p class="soft">No code, coupon or link came with this order.</p>
      ) : (
        <ol>
          {evidence.map((item, i) => (
            <EvidenceItem key={i} item={item} format={format} />
          ))}
        </ol>
      )}
      <p class="soft small">Decided by version {programVersion} of the program.</p>
    </section>
  );
}

function EvidenceItem({ item, format }: { item: Item; format: Format }): JSX.Element {
  const { signal, outcome, why, at } = item;
  const Sign = SIGNS[outcome] ?? Dash;
  const subject = subjectOf(item);
  return (
    <li class={outcome}>
      <span class="sign">
        <Sign />
      </span>
      {signal !== 'none' && (
        <p class="evidence-what">
          <span class="soft">{SIGNALS[signal] ?? signal}</span>
          {subject && <bdi class={signal === 'rule' ? 'rule' : 'code'}>{subject}</bdi>}
          <span class="outcome">{OUTCOMES[outcome] ?? outcome}</span>
        </p>
      )}
      <p>{why}</p>
      {at !== undefined && <p class="soft small">{format.moment(at)}</p>}
    </li>
  );
}
