import { expect, it } from 'vitest';
import { readShortAddress } from './short-address.js';

it.each([
  ['ANNA42', { wants: 'shop', code: 'ANNA42', path: '' }],
  ['ANNA42/', { wants: 'shop', code: 'ANNA42', path: '/' }],
  ['ANNA42/pots/blue', { wants: 'shop', code: 'ANNA42', path: '/pots/blue' }],
  ['ANNA42//evil.example', { wants: 'shop', code: 'ANNA42', path: '//evil.example' }],
  ['ANNA42/card/s', { wants: 'shop', code: 'ANNA42', path: '/card/s' }],
  ['ANNA42/card', { wants: 'card', code: 'ANNA42' }],
  ['ANNA42.svg', { wants: 'svg', code: 'ANNA42' }],
  ['ANNA42.png', { wants: 'png', code: 'ANNA42' }],
  ['ANNA42.gif', { wants: 'nothing' }],
  ['ANNA42.svg/x', { wants: 'nothing' }],
  ['', { wants: 'nothing' }],
  ['/', { wants: 'nothing' }],
  ['ab', { wants: 'nothing' }],
  ['ANNA%2042', { wants: 'nothing' }],
  ['x'.repeat(5000), { wants: 'nothing' }],
])('reads what is asked for behind /r/: %s', (text, address) => {
  expect(readShortAddress(text)).toEqual(address);
});
