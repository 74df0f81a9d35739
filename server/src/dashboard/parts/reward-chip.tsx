import { useComputed } from '@preact/signals';
import type { Reward } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { RewardDesk } from '../desk.js';
import { ACTIONS } from '../reward-actions.js';
import { STATES, TONES } from '../reward-words.js';
import { Chip } from './chip.js';

export interface RewardChipProps {
  reward: Reward;
  work: RewardDesk['work'];
}

/** The state of a reward. While a change is under way it shows where it goes, marked as not yet certain. */
export function RewardChip({ reward, work }: RewardChipProps): JSX.Element {
  // Of a thousand chips, only the one whose reward is worked on is drawn again.
  const mine = useComputed(() => work.value.get(reward.id)).value;
  const saving = mine?.kind === 'saving';
  const state = saving ? ACTIONS[mine.act].leadsTo : reward.state;
  return (
    <Chip tone={TONES[state] ?? 'wait'}>
      {STATES[state] ?? state}
      {saving && <span class="saving"> · saving</span>}
    </Chip>
  );
}
