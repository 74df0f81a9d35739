import type { RewardAction, RewardState } from 'goodword/protocol';

export type Act = RewardAction['action'];

/** How an action is called, and the state that it leads to when the backend agrees. */
export const ACTIONS: Readonly<
  Record<Act, { readonly name: string; readonly doing: string; readonly leadsTo: RewardState }>
> = {
  approve: { name: 'Approve', doing: 'Approving…', leadsTo: 'approved' },
  reject: { name: 'Reject', doing: 'Rejecting…', leadsTo: 'rejected' },
  issue: { name: 'Mark as issued', doing: 'Saving…', leadsTo: 'issued' },
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
