import { describe, expect, it } from 'vitest';
import { carriedText, parseCarried } from './carried.js';

const at = Date.UTC(2026, 10, 22);

describe('what an order carries', () => {
  it('is read as it was written, oldest first', () => {
    const touches = [
      { code: 'ANNA42', at },
      { code: 'BEN-1_x', at: at + 5 },
    ];
    expect(parseCarried(carriedText(touches))).toEqual(touches);
  });

  it('stays within what platforms keep, however many friends share', () => {
    const text = carriedText(Array.from({ length: 9 }, () => ({ code: 'C'.repeat(32), at })));
    expect(text).toMatch(/^[\w.~-]{1,167}$/);
    expect(parseCarried(text)).toHaveLength(4);
  });

  it('may be a bare code, as a shop writes it by hand', () => {
    expect(parseCarried(' ANNA42 ')).toEqual([{ code: 'ANNA42' }]);
    expect(parseCarried('ANNA42.$$$~BEN123.-5')).toEqual([{ code: 'ANNA42' }, { code: 'BEN123' }]);
  });

  it.each([undefined, null, 7, {}, [], '', '~~~', 'a b', '<script>', 'x'.repeat(5_000_000)])(
    'is nothing where it says %j',
    (input) => {
      expect(parseCarried(input)).toEqual([]);
    },
  );
});
