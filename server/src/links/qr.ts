import { type Bitmap2D, correction, generate } from 'lean-qr';
import { toPngBuffer } from 'lean-qr/extras/node_export';
import { toSvgSource } from 'lean-qr/extras/svg';

export interface QrOptions {
  /** Width and height, in pixels; a PNG is the largest whole multiple of its modules that fits. */
  readonly size: number;
  /** The quiet zone, in modules. */
  readonly margin: number;
}

const SIZE = { least: 64, most: 2048, usual: 512 };
// Four modules is what the standard (ISO/IEC 18004) asks for; less is for those who print on white.
const MARGIN = { least: 0, most: 16, usual: 4 };

/** Reads `size` and `margin`; what is no number, or out of bounds, is brought to the nearest that is allowed. */
export const readQrOptions = (query: (name: string) => string | undefined): QrOptions => ({
  size: bounded(query('size'), SIZE),
  margin: bounded(query('margin'), MARGIN),
});

function bounded(text: string | undefined, { least, most, usual }: typeof SIZE): number {
  const number = text === undefined || text === '' ? usual : Number(text);
  return Number.isFinite(number) ? Math.round(Math.min(most, Math.max(least, number))) : usual;
}

// A quarter may be scratched away: codes are printed, folded and photographed at an angle.
const codeOf = (text: string): Bitmap2D => generate(text, { minCorrectionLevel: correction.Q });

// Always dark on white: many scanners read no inverted code.
const INK = '#000';
const PAPER = '#fff';

/** A QR code as an SVG document. */
export const qrSvg = (text: string, { size, margin }: QrOptions): string =>
  toSvgSource(codeOf(text), {
    ...{ on: INK, off: PAPER, width: size, height: size },
    ...{ pad: margin, xmlDeclaration: false },
  });

/** A QR code as a PNG. */
export function qrPng(text: string, { size, margin }: QrOptions): Uint8Array<ArrayBuffer> {
  const code = codeOf(text);
  const scale = Math.max(1, Math.floor(size / (code.size + 2 * margin)));
  const [on, off] = [[0, 0, 0] as const, [255, 255, 255] as const];
  return new Uint8Array(toPngBuffer(code, { on, off, pad: margin, scale }));
}
