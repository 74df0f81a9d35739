import type { Offer } from 'goodword/protocol';
import { expect, it } from 'vitest';
import { spoken } from './spoken-offer.js';

const said = (points: number) => spoken<Offer>({ kind: 'points', points }).text;

it('counts points as each language does', () => {
  expect(said(1)).toMatchObject({ en: '1 point', uk: '1 бал', he: 'נקודה אחת', ko: '1포인트' });
  expect(said(2)).toMatchObject({ en: '2 points', uk: '2 бали', he: 'שתי נקודות', pl: '2 pkt' });
  expect(said(5)).toMatchObject({ en: '5 points', uk: '5 балів', de: '5 Punkte' });
  expect(said(100)).toMatchObject({ uk: '100 балів', fr: '100 points', zh: '100 积分' });
});
