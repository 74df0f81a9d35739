import type { OrderOutcome, OutcomeReward, Simulation } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { FirstNames } from '../first-names.js';
import type { Format } from '../format.js';
import { outcomeSentence } from '../outcome-words.js';
import { offerWords, REASONS, SIDES, STATES, TONES, worthWords } from '../reward-words.js';
import { Chip } from './chip.js';
import { Words } from './words.js';

export interface DifferenceProps {
  difference: Simulation['differences'][number];
  names: FirstNames;
  format: Format;
}

/** One order: what was decided, beside what would have been. */
export function Difference({ difference, names, format }: DifferenceProps): JSX.Element {
  const { orderId, orderedAt, total, before, after } = difference;
  const apart = before.code !== undefined && after.code !== undefined && before.code !== after.code;
  const told = { apart, names, format };
  return (
    <li class="difference">
      <header>
        <h4>
          <span class="unseen">Order </span>
          <bdi>{orderId}</bdi>
        </h4>
        <p class="soft small">{format.moment(orderedAt)}</p>
        <p class="order-total">{format.money(total)}</p>
      </header>
      <div class="outcomes">
        <Outcome name="As it is" outcome={before} {...told} />
        <Outcome name="Changed" outcome={after} {...told} />
      </div>
    </li>
  );
}

interface OutcomeProps {
  name: string;
  outcome: OrderOutcome;
  /** Whether both sides name somebody, and not the same. */
  apart: boolean;
  names: FirstNames;
  format: Format;
}

const Outcome = ({ name, outcome, apart, names, format }: OutcomeProps): JSX.Element => (
  <section class="outcome-side">
    <h5 class="soft small">{name}</h5>
    <p>
      <Words of={outcomeSentence(outcome, names.who(outcome.code ?? '', apart))} />
    </p>
    {outcome.rewards.length > 0 && (
      <ul>
        {outcome.rewards.map((reward) => (
          <Line key={reward.side} reward={reward} told={outcome.refusal} format={format} />
        ))}
      </ul>
    )}
  </section>
);

interface LineProps {
  reward: OutcomeReward;
  /** A reason that the sentence above has said already. */
  told: OutcomeReward['reason'] | undefined;
  format: Format;
}

function Line({ reward, told, format }: LineProps): JSX.Element {
  const { side, offer, state, reason } = reward;
  const worth = worthWords(reward, format);
  return (
    <li>
      <p class="outcome-reward">
        <span>
          <span class="soft">{SIDES[side]}</span> {offerWords(offer, format)}
          {worth && <span class="soft"> · {worth}</span>}
        </span>
        <Chip tone={TONES[state] ?? 'wait'}>{STATES[state] ?? state}</Chip>
      </p>
      {reason !== told && <p class="soft small">{REASONS[reason] ?? reason}</p>}
    </li>
  );
}
