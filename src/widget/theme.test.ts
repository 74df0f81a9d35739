import { describe, expect, it } from 'vitest';
import { readableOn } from './theme.js';

describe('the text on the shop’s colour', () => {
  it.each([
    ['rgb(255, 255, 255)', '#000'],
    ['rgb(0, 0, 0)', '#fff'],
    ['rgb(255, 210, 63)', '#000'],
    ['rgb(181, 73, 47)', '#fff'],
    ['rgb(11, 92, 255)', '#fff'],
    ['rgba(0, 128, 96, 0.9)', '#fff'],
    ['color(srgb 1 0.82 0.25)', '#000'],
    ['oklch(0.35 0.1 250)', '#fff'],
    ['oklab(0.85 0 0)', '#000'],
  ])('can be read on %s', (colour, text) => {
    expect(readableOn(colour)).toBe(text);
  });

  it('has at least the contrast that WCAG AA asks for, on every grey and pure colour', () => {
    for (let level = 0; level < 256; level += 1) {
      for (const colour of [
        [level, level, level],
        [level, 0, 0],
        [0, level, 0],
        [0, 0, level],
        [255, level, 0],
      ]) {
        const luminance = luminanceOf(colour);
        const text = readableOn(`rgb(${colour.join(', ')})`) === '#fff' ? 1 : 0;
        const [light, dark] = [Math.max(luminance, text), Math.min(luminance, text)];
        expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
      }
    }
  });
});

// Written from WCAG 2's definition, on its own.
function luminanceOf(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) =>
    part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
