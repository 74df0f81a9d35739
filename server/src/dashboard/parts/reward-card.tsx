import { useComputed, useSignal } from '@preact/signals';
import type { Reward, RewardAction } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RewardDesk } from '../desk.js';
import type { Format } from '../format.js';
import { problemWords } from '../problem-words.js';
import { ACTIONS, type Act, actionsFor } from '../reward-actions.js';
import { offerWords, reasonWords, SIDES, worthWords } from '../reward-words.js';
import { RewardChip } from './reward-chip.js';
import { RewardForm } from './reward-form.js';

export interface RewardCardProps {
  reward: Reward;
  /** First name of its owner, where it is known. */
  owner: string | undefined;
  work: RewardDesk['work'];
  format: Format;
  /** Whether the key that opened the dashboard decides; others see no buttons. */
  decides: boolean;
  onAct: (action: RewardAction) => void;
}

/** One reward: where it stands and why, and what the merchant may do about it. */
export function RewardCard(props: RewardCardProps): JSX.Element {
  const { reward, owner, work, format, decides, onAct } = props;
  const asking = useSignal<'reject' | 'issue' | undefined>(undefined);
  const card = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const mine = useComputed(() => work.value.get(reward.id)).value;
  const busy = mine?.kind === 'saving';
  const worth = worthWords(reward, format);

  // The pressed button is gone with the old state: keyboard and screen reader go on from the card.
  useLayoutEffect(() => {
    asking.value = undefined;
    if (pressed.current) card.current?.focus();
    pressed.current = false;
  }, [reward.state]);

  const act = (action: RewardAction) => {
    pressed.current = true;
    onAct(action);
  };
  const choose = (choice: Act) => {
    if (busy) return;
    if (choice === 'approve') act({ action: 'approve' });
    else asking.value = choice;
  };

  return (
    <article class="reward" ref={card} tabIndex={-1}>
      <header>
        <h5>
          {SIDES[reward.side]}
          {owner && (
            <>
              {' · '}
              <bdi>{owner}</bdi>
            </>
          )}
        </h5>
        <RewardChip reward={reward} work={work} />
      </header>
      <p class="reward-offer">
        {offerWords(reward.offer, format)}
        {worth && <span class="soft"> · {worth}</span>}
      </p>
      <p>{reasonWords(reward, format)}</p>
      {reward.coupon && (
        <p>
          Coupon <bdi class="code">{reward.coupon}</bdi>
        </p>
      )}
      <p class="soft small">Since {format.moment(reward.changedAt)}</p>
      {mine?.kind === 'failed' && (
        <p class="reward-problem" role="alert">
          {ACTIONS[mine.act].failed} {problemWords(mine.problem)}
        </p>
      )}
      {asking.value ? (
        <RewardForm
          key={asking.value}
          act={asking.value}
          busy={busy}
          onDone={act}
          onCancel={() => {
            asking.value = undefined;
            card.current?.focus();
          }}
        />
      ) : (
        <div class="buttons">
          {(decides ? actionsFor(reward.state) : []).map((choice) => (
            <button
              key={choice}
              type="button"
              class={choice === 'reject' ? 'button' : 'button primary'}
              aria-disabled={busy}
              onClick={() => choose(choice)}
            >
              {busy && mine.act === choice ? ACTIONS[choice].doing : ACTIONS[choice].name}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}
