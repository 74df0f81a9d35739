import type { ReviewAction, RewardAction, RewardState } from 'goodword/protocol';

export type Act = RewardAction['action'];

export interface Action {
  readonly name: string;
  readonly doing: string;
  readonly failed: string;
  /** The state that it leads to when the backend agrees. */
  readonly leadsTo: RewardState;
}

export const ACTIONS: Readonly<Record<Act, Action>> = {
  approve: {
    name: 'Approve',
    doing: 'Approving…',
    failed: 'It could not be approved.',
    leadsTo: 'approved',
  },
  reject: {
    name: 'Reject',
    doing: 'Rejecting…',
    failed: 'It could not be rejected.',
    leadsTo: 'rejected',
  },
  issue: {
    name: 'Mark as issued',
    doing: 'Saving…',
    failed: 'It could not be marked as issued.',
    leadsTo: 'issued',
  },
};

/** What is done with an order that is held. */
export const REVIEW_ACTIONS: Readonly<Record<ReviewAction['action'], Omit<Action, 'leadsTo'>>> = {
  approve: ACTIONS.approve,
  reject: ACTIONS.reject,
  give: {
    name: 'Give the credit to',
    doing: 'Giving it to',
    failed: 'The credit could not be given.',
  },
};

/** What to offer for a reward in a state. The backend has the last word and answers 409 where it differs. */
export function actionsFor(state: RewardState): readonly Act[] {
  switch (state) {
    case 'pending':
      return ['approve', 'reject'];
    case 'approved':
      return ['issue', 'reject'];
    default:
      return [];
  }
}
