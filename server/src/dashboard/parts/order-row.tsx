import { useSignal } from '@preact/signals';
import type { Conversion, RewardAction } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { decisionSentence } from '../decision-sentence.js';
import type { RewardDesk } from '../desk.js';
import type { Format } from '../format.js';
import { heardFromWords, STATUS_TONES, STATUSES } from '../order-words.js';
import { SIDES } from '../reward-words.js';
import { Chip } from './chip.js';
import { Evidence } from './evidence.js';
import { Chevron } from './icons.js';
import { RewardCard } from './reward-card.js';
import { RewardChip } from './reward-chip.js';
import { Words } from './words.js';

export interface OrderRowProps {
  conversion: Conversion;
  work: RewardDesk['work'];
  format: Format;
  decides: boolean;
  onAct: (rewardId: string, action: RewardAction) => void;
}

/** One order: what was decided, in a line; the evidence and the rewards, when opened. */
export function OrderRow(props: OrderRowProps): JSX.Element {
  const { conversion, work, format, decides, onAct } = props;
  const open = useSignal(false);
  const id = useId();
  const { orderId, orderedAt, total, status, decision, advocate, rewards } = conversion;
  return (
    <li class={open.value ? 'order open' : 'order'}>
      <div class="order-line">
        <div class="order-id">
          <h3>
            <button
              type="button"
              aria-expanded={open.value}
              aria-controls={id}
              onClick={() => {
                open.value = !open.value;
              }}
            >
              <span class="unseen">Order </span>
              <bdi>{orderId}</bdi>
            </button>
          </h3>
          <p class="order-when soft">{format.moment(orderedAt)}</p>
        </div>
        <div class="order-story">
          <p class="order-decision">
            <Words of={decisionSentence(conversion)} />
          </p>
          <p class="order-source soft">
            {advocate?.firstName && decision.code && (
              <>
                <bdi class="code">{decision.code}</bdi>
                {' · '}
              </>
            )}
            {heardFromWords(conversion)}
          </p>
        </div>
        <div class="order-money">
          <p class="order-total">{format.money(total)}</p>
          <p class="order-status">
            <Chip tone={STATUS_TONES[status] ?? 'wait'}>{STATUSES[status] ?? status}</Chip>
          </p>
        </div>
        <ul class="order-rewards" aria-label="Rewards">
          {rewards.map((reward) => (
            <li key={reward.id}>
              <span class="soft">{SIDES[reward.side]}</span>
              <RewardChip reward={reward} work={work} />
            </li>
          ))}
          {rewards.length === 0 && <li class="soft">No rewards</li>}
        </ul>
        <span class="order-turn">
          <Chevron />
        </span>
      </div>
      <div id={id} class="order-more" hidden={!open.value}>
        {open.value && (
          <>
            <Evidence decision={decision} format={format} />
            <section class="rewards">
              <h4>Rewards</h4>
              {rewards.length === 0 && <p class="soft">This order earned none.</p>}
              {rewards.map((reward) => (
                <RewardCard
                  key={reward.id}
                  reward={reward}
                  owner={reward.side === 'advocate' ? advocate?.firstName : undefined}
                  work={work}
                  format={format}
                  decides={decides}
                  onAct={(action) => onAct(reward.id, action)}
                />
              ))}
            </section>
          </>
        )}
      </div>
    </li>
  );
}
