import { describe, expect, it } from 'vitest';
import { no, ok } from '../../protocol/result.js';
import type { Reward } from '../../protocol/reward.js';
import { earlierOf, type FetchPage } from './earlier.js';

const reward = (id: string): Reward => ({
  ...{ id, side: 'advocate', state: 'approved', reason: 'order-paid' },
  ...{ offer: { kind: 'percent', percent: 5 }, orderedAt: 0, changedAt: 0 },
});
const standing = (ids: string, next?: string) => ({
  advocate: {
    ...{ code: 'ANNA', link: 'https://shop.example/', visits: 0, orders: 0, earned: [] },
    rewards: ids.split('').map(reward),
    ...(next !== undefined && { next }),
  },
});
const page = (ids: string, next?: string) => ok(standing(ids, next));
const open = (pages: Record<string, ReturnType<typeof page>>) => {
  const asked: string[] = [];
  const fetchPage: FetchPage = async (before) => {
    asked.push(before);
    return pages[before] ?? no('unreachable', 'Nobody answers.');
  };
  const { now, more } = earlierOf(standing('ab', '2').advocate, fetchPage).rewards;
  const shown = () => now.value.pages.map((one) => one.map(({ id }) => id).join(''));
  return { now, more, shown, asked };
};

describe('earlier rewards', () => {
  it('come page by page, until there are no more', async () => {
    const { now, more, shown } = open({ 2: page('cd', '3'), 3: page('e') });
    await more();
    expect([shown(), now.value.next]).toEqual([['cd'], '3']);
    await more();
    expect([shown(), now.value.next]).toEqual([['cd', 'e'], undefined]);
  });

  it('of friends are on show already, and are not shown twice: a page of only such brings the next', async () => {
    const { more, shown, asked } = open({ 2: page('ab', '3'), 3: page('bc', '4') });
    await more();
    expect([shown(), asked]).toEqual([['c'], ['2', '3']]);
  });

  it('that did not come are asked for again, from the same place', async () => {
    const pages: Record<string, ReturnType<typeof page>> = {};
    const { now, more, shown } = open(pages);
    await more();
    expect([now.value.is, now.value.next]).toEqual(['failed', '2']);
    pages['2'] = page('c');
    await more();
    expect([now.value.is, shown()]).toEqual(['ready', ['c']]);
  });

  it('are asked for once, however often she presses', async () => {
    const { more, asked } = open({ 2: page('c') });
    await Promise.all([more(), more(), more()]);
    await more();
    expect(asked).toEqual(['2']);
  });
});

it('earlier friends come with the rewards for them, and their next page is another than that of rewards', async () => {
  const asked: string[] = [];
  const friend = (number: number) => ({ number, rewards: [`r${number}`] });
  const fetchPage: FetchPage = async (before) => {
    asked.push(before);
    const { advocate: hers } = standing('', 'rewards');
    const [friends, nextFriends] = before === '9' ? [[friend(8)], '8'] : [[friend(7)], undefined];
    const advocate = { ...hers, rewards: [reward(`r${friends[0]?.number}`)], friends };
    return ok({ advocate: { ...advocate, ...(nextFriends && { nextFriends }) } });
  };
  const first = { ...standing('').advocate, nextFriends: '9' };
  const { friends, all } = earlierOf(first, fetchPage);
  const { now, more } = friends;
  await more();
  await more();
  await more();
  expect(asked).toEqual(['9', '8']);
  expect(now.value.pages.flat().map((one) => one.number)).toEqual([8, 7]);
  expect(all.map(({ id }) => id)).toEqual(['r8', 'r7']);
  expect(now.value.next).toBeUndefined();
});

describe('a reward of a friend of long ago', () => {
  const old = { number: 1, rewards: ['a', 'c'] };
  const first = { ...standing('ab', '2').advocate, nextFriends: 'friends' };
  const fetchPage: FetchPage = async (before) =>
    before === 'friends'
      ? ok({ advocate: { ...standing('ac').advocate, friends: [old] } })
      : page('cd');

  it('stands among her own until he is on show, and then with him', async () => {
    const { friends, ofNoFriend } = earlierOf(first, fetchPage);
    const hers = () => ofNoFriend(first.rewards).map(({ id }) => id);
    expect(hers()).toEqual(['a', 'b']);
    await friends.more();
    expect(hers()).toEqual(['b']);
  });

  it('does not come again with earlier ones once he is', async () => {
    const { friends, rewards } = earlierOf(first, fetchPage);
    await friends.more();
    await rewards.more();
    expect(rewards.now.value.pages.flat().map(({ id }) => id)).toEqual(['d']);
  });
});
