import { describe, expect, it } from 'vitest';
import { openSealer } from './sealer.js';

const [OLD, NEW] = ['an old secret of thirty-two letters!', 'a new secret of thirty-two letters !'];

describe('an address that is sealed', () => {
  it('opens again, and is another text each time', () => {
    const sealer = openSealer([OLD]);
    const [a, b] = [sealer.seal('ben@shop.example', 'x'), sealer.seal('ben@shop.example', 'x')];
    expect(a).not.toBe(b);
    expect(a).toMatch(/^[\w-]+$/);
    expect(Buffer.from(a, 'base64url').toString()).not.toContain('ben');
    expect([sealer.open(a, 'x'), sealer.open(b, 'x')]).toEqual(Array(2).fill('ben@shop.example'));
  });

  it('opens for nobody else: not in another row, not changed, not under another key', () => {
    const sealer = openSealer([OLD]);
    const sealed = sealer.seal('ben@shop.example', 'x');
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(sealer.open(changed.toString('base64url'), 'x')).toBeUndefined();
    }
    expect(sealer.open(sealed, 'y')).toBeUndefined();
    expect(openSealer([NEW]).open(sealed, 'x')).toBeUndefined();
    for (const cut of ['', 'A', sealed.slice(0, 40), '!'.repeat(90)]) {
      expect(sealer.open(cut, 'x')).toBeUndefined();
    }
  });

  it('still opens when a new key has taken the place of the old one', () => {
    const sealed = openSealer([OLD]).seal('ben@shop.example', 'x');
    const both = openSealer([NEW, OLD]);
    expect(both.open(sealed, 'x')).toBe('ben@shop.example');
    expect(openSealer([NEW]).open(both.seal('new', 'x'), 'x')).toBe('new');
  });
});
