import { describe, expect, it } from 'vitest';
import { conversion, reward } from './backend.fixture.js';
import { ordersCsv } from './orders-csv.js';

const lines = (csv: string) => csv.split('\r\n').slice(1, -1);

describe('the orders as a file', () => {
  it('have a line for each reward, with sums as decimals', () => {
    const friend = { ...reward, id: 'r2', side: 'friend' as const, coupon: 'POT-1' };
    const csv = ordersCsv([{ ...conversion, rewards: [reward, friend] }]);
    const head = csv.slice(1, csv.indexOf('\r\n')).split(',');
    expect(csv.startsWith('\uFEFForder,')).toBe(true);
    const rows = lines(csv).map((line) =>
      Object.fromEntries(line.split(',').map((one, at) => [head[at], one])),
    );
    expect(rows).toMatchObject([
      { order: conversion.orderId, for: 'advocate', state: reward.state, coupon: '' },
      { order: conversion.orderId, for: 'friend', coupon: 'POT-1' },
    ]);
    expect(rows[0]?.['total']).toMatch(/^\d+\.\d\d$/);
    expect(rows[0]?.['ordered']).toBe(new Date(conversion.orderedAt).toISOString());
  });

  it('have one line for an order that earned nothing', () => {
    expect(lines(ordersCsv([{ ...conversion, rewards: [] }]))).toHaveLength(1);
  });

  it('run no formula that a stranger wrote as her name, and keep commas and quotes', () => {
    const named = (firstName: string) =>
      lines(ordersCsv([{ ...conversion, rewards: [], advocate: { code: 'A', firstName } }]))[0];
    expect(named('=1+1')).toContain(",'=1+1,");
    expect(named('Zoë "Z", née X')).toContain('"Zoë ""Z"", née X"');
  });
});
