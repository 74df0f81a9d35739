import { expect, it } from 'vitest';
import { nearest } from './nearest.js';

const CALLS = ['purchase', 'lead', 'signup', 'open', 'on', 'doctor'];

it.each([
  ['a letter too few', 'purchse', 'purchase'],
  ['a letter too many', 'signnup', 'signup'],
  ['a wrong letter', 'leed', 'lead'],
  ['two letters in the wrong order', 'opne', 'open'],
  ['capitals', 'signUp', 'signup'],
])('%s is a slip: “%s” was meant to be “%s”', (_, word, right) => {
  expect(nearest(word, CALLS)).toBe(right);
});

it.each(['track', 'identify', 'o', '', 'constructor'])('“%s” is no slip of any word', (word) => {
  expect(nearest(word, ['purchase', 'lead', 'signup', 'open', 'doctor'])).toBe(undefined);
});

it('of two words that are alike the nearer one was meant', () => {
  expect(nearest('consent-categry', ['consent-signal', 'consent-category'])).toBe(
    'consent-category',
  );
});
