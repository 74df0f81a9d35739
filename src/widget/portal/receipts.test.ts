import { describe, expect, it } from 'vitest';
import type { InvitedFriend } from '../../protocol/invited-friend.js';
import type { Program } from '../../protocol/program.js';
import type { Reward } from '../../protocol/reward.js';
import en from '../locales/en.js';
import { createPhrasebook } from '../phrasebook.js';
import words from '../words/portal/en.js';
import { receiptOf } from './receipts.js';

const book = createPhrasebook({ ...en, ...words }, 'en');
const minimumOrder = { amount: 5000, currency: 'USD' };
const program = { rules: { minimumOrder } } as unknown as Program;
const noon = new Date(2026, 10, 20, 12).getTime();
const friend: InvitedFriend = { number: 3, clickedAt: noon, rewards: [] };
const ordered = { ...friend, order: { at: noon, status: 'paid' as const }, rewards: ['r'] };
const reward = (more: Partial<Reward>) =>
  [{ id: 'r', state: 'pending', reason: 'in-return-window', ...more }] as Reward[];
const told = (one: InvitedFriend, rewards: readonly Reward[] = []) =>
  receiptOf(one, rewards, program, book);

describe('what a friend came to', () => {
  it('is told step by step, by number where he gave no name', () => {
    const saved = { ...ordered, savedAt: noon };
    expect(told(saved).name).toBe('Friend 3');
    expect(told(saved).steps).toEqual([
      { text: 'Opened your link', date: 'November 20' },
      { text: 'Signed up', date: 'November 20' },
      { text: 'Ordered', date: 'November 20' },
    ]);
    expect(told({ ...saved, firstName: 'Ben' }).name).toBe('Ben');
  });

  it('says what she can do while he has not ordered', () => {
    expect(told(friend)).toMatchObject({ mood: 'open', hint: expect.stringContaining('A word') });
  });

  it('names the day until which a reward waits, and that nothing is to be done', () => {
    const { why, hint } = told(ordered, reward({ until: new Date(2026, 11, 4, 12).getTime() }));
    expect(why).toBe('In the return window until December 4');
    expect(hint).toContain('comes by itself');
  });

  it.each([
    ['self-referral', 'Invite somebody who is new here.'],
    ['below-minimum', 'Orders from $50'],
    ['order-refunded', 'Your link still counts: invite somebody else.'],
  ] as const)('says after %s what would count', (reason, hint) => {
    expect(told(ordered, reward({ state: 'rejected', reason }))).toMatchObject({
      mood: 'gone',
      hint,
    });
  });

  it('tells of an order for which there is no reward by how it stands', () => {
    expect(told({ ...ordered, rewards: [] })).toMatchObject({ why: 'The order is paid', hint: '' });
  });
});
