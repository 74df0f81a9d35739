import { describe, expect, it } from 'vitest';
import { backendSetAt, isRememberedText, setByBackend } from './remembered-text.js';

const visitor = 'a1b2c3d4e5f60718';
const text = `1~${visitor}~ANNA42.mia3k5c0.k~BEN-1_x.mia3k5c1.u`;
const now = Date.UTC(2026, 10, 22, 10);

describe('what a browser remembers, as a text', () => {
  it.each([text, `1~${visitor}`, '1~~ANNA42.1.k'])('is known when it is %s', (right) => {
    expect(isRememberedText(right)).toBe(true);
  });

  it.each([
    '',
    '1',
    '2~a1b2c3d4e5f60718',
    '1~short',
    `${text}; Domain=evil.example`,
    `${text}\r\nSet-Cookie: a=b`,
    `${text}~`,
    `${text}~<b>.1.k`,
    `${text}${'~ANNA42.1.k'.repeat(11)}`,
    `1~${'v'.repeat(5_000_000)}`,
    7,
    null,
    undefined,
    {},
  ])('is refused when it is %j', (wrong) => {
    expect(isRememberedText(wrong)).toBe(false);
  });

  it('says who wrote it, and on which day', () => {
    expect(backendSetAt(setByBackend(text, now))).toBe(Date.UTC(2026, 10, 22));
    expect(backendSetAt(text)).toBeUndefined();
    expect(backendSetAt('1~sabcdefghijklmnop')).toBeUndefined();
    expect(backendSetAt(undefined)).toBeUndefined();
  });
});
