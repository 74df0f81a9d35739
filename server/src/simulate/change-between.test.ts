import { expect, it } from 'vitest';
import { PROGRAM } from '../http/open-shop.fixture.js';
import { changeBetween } from './change-between.js';

const capped = { ...PROGRAM, rules: { ...PROGRAM.rules, caps: { perAdvocate: { rewards: 2 } } } };

it('is nothing between a program and itself, whatever else of it is written otherwise', () => {
  expect(changeBetween(PROGRAM, { ...PROGRAM, shop: 'Another name' })).toEqual({});
});

it('holds what differs only, and takes out what is left out', () => {
  const friend = { kind: 'nothing' } as const;
  const changed = { ...PROGRAM, offers: { ...PROGRAM.offers, friend } };
  expect(changeBetween(capped, changed)).toEqual({ offers: { friend }, rules: { caps: null } });
});

it('brings tiers, and takes them out', () => {
  const tiers = [{ from: 3, advocate: { kind: 'percent', percent: 30 } }] as const;
  expect(changeBetween(PROGRAM, { ...PROGRAM, tiers })).toEqual({ tiers });
  expect(changeBetween({ ...PROGRAM, tiers }, PROGRAM)).toEqual({ tiers: null });
});
