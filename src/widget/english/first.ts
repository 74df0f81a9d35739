import type { FirstWords } from '../words.js';

/** What the widget says before it has loaded anything else. */
export const firstEnglish = {
  headline: 'Give {friend}, get {advocate}',
  headlineSame: 'Give {value}, get {value}',
  percent: '{value} off',
  amount: '{value} off',
  credit: '{value} credit',
  friendGets: 'Your friend gets',
  youGet: 'You get',

  ruleFirst: 'First order only',
  ruleMinimum: 'Orders from {value}',
  ruleWindow: { one: 'Valid for {n} day', other: 'Valid for {n} days' },
  ruleHold: {
    one: 'Reward confirmed {n} day after payment',
    other: 'Reward confirmed {n} days after payment',
  },
  ruleNoHold: 'Reward confirmed on payment',
  ruleProRata: 'Less if part of an order goes back',

  linkLabel: 'Your personal link',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press {keys} to copy',

  close: 'Close',
  loading: 'Loading',
  away: 'We cannot reach {shop} right now.',
  broken: 'Your link could not be made.',
  numbersAway: 'Your numbers could not be loaded.',
  retry: 'Try again',
} satisfies FirstWords;
