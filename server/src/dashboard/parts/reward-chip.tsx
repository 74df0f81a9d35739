import type { Reward } from 'goodword/protocol';
import type { JSX } from 'preact';
import { ACTIONS } from '../reward-actions.js';
import type { Work } from '../reward-desk.js';
import { STATES, TONES } from '../reward-words.js';
import { Chip } from './chip.js';

export interface RewardChipProps {
  reward: Reward;
  work: Work | undefined;
}

/** The state of a reward. While a change is under way it shows where it goes, marked as not yet certain. */
export function RewardChip({ reward, work }: RewardChipProps): JSX.Element {
  const saving = work?.kind === 'saving';
  const state = saving ? ACTIONS[work.act].leadsTo : reward.state;
  return (
    <Chip tone={TONES[state] ?? 'wait'}>
      {STATES[state] ?? state}
      {saving && <span class="saving"> · saving</span>}
    </Chip>
  );
}
