import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, toText } from './remembered.js';

const visitor = 'a1b2c3d4e5f60718';
const touch = { code: 'ANNA_4-2', at: 1_795_344_762_945, known: true };

describe('what a browser remembers', () => {
  it('comes back from the cookie as it went in', () => {
    const remembered = { visitor, touches: [touch, { ...touch, code: 'BEN', known: false }] };
    expect(fromText(toText(remembered))).toEqual(remembered);
    expect(fromText(toText({ touches: [] }))).toEqual({ touches: [] });
  });

  it('stays far below 1 KB and within the characters that firewalls let through', () => {
    const longest = { code: 'A'.repeat(32), at: 8_640_000_000_000_000, known: true };
    const text = toText({ visitor: 'v'.repeat(64), touches: Array(13).fill(longest) });
    expect(text.length).toBeLessThan(700);
    expect(text).toMatch(/^[A-Za-z0-9._~-]+$/);
  });

  it('lets links that pile up while the backend is away wait, and holds the oldest twelve', () => {
    const touches = Array.from({ length: 14 }, (_, at) => ({ ...touch, at, known: false }));
    expect(fromText(toText({ touches })).touches).toEqual(touches.slice(0, 12));
  });

  it.each([undefined, '', '2~abc', 'undefined', '1', '1~~', '1~<script>~x.y.z', '1~short~ANNA42'])(
    'reads %j as nothing',
    (text) => {
      expect(fromText(text)).toEqual({ touches: [] });
    },
  );

  it('keeps the readable touches of a cookie that somebody has tampered with', () => {
    expect(fromText(`1~${visitor}~ANNA42.zz.k~no code.1.k~BEN1.-.u~__proto__.1.k`)).toEqual({
      visitor,
      touches: [
        { code: 'ANNA42', at: 1295, known: true },
        { code: '__proto__', at: 1, known: true },
      ],
    });
  });

  it('never throws, whatever stands in the cookie', () => {
    fc.assert(fc.property(fc.string(), (text) => fromText(`1~${text}`).touches.length <= 12));
  });
});
