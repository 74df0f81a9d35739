type Pen = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

/** A text that fits a width on one line, cut with an ellipsis where it must be. Half characters become whole ones. */
export function fitted(pen: Pen, text: string, width: number): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  if (pen.measureText(whole).width <= width) return whole;
  const letters = [...whole];
  while (letters.length > 1 && pen.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

export interface SetText {
  readonly lines: readonly string[];
  /** Pixels. */
  readonly size: number;
}

/** The smallest letters that a phone still shows well. */
const SMALLEST = 34;

/**
 * Sets a text as large as a room allows. Lines break between words; in scripts without blanks, and in words wider than the
 * room, anywhere. What does not fit in the smallest letters is cut.
 */
export function wrapped(
  pen: Pen,
  text: string,
  width: number,
  height: number,
  largest: number,
  font: (px: number) => string,
  most = 99,
): SetText {
  for (let size = largest; ; size -= 4) {
    pen.font = font(size);
    const lines = linesOf(pen, text.replace(/\p{Surrogate}/gu, '\ufffd'), width);
    const fits = Math.min(most, Math.max(1, Math.floor(height / (size * 1.12))));
    if (lines.length <= fits) return { lines, size };
    if (size - 4 >= SMALLEST) continue;
    const last = lines.slice(fits - 1).join(' ');
    return { lines: [...lines.slice(0, fits - 1), fitted(pen, `${last}`, width)], size };
  }
}

// Korean writes blanks and breaks at them; Chinese and Japanese write none. A long code breaks behind its hyphens.
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}_-]*[_-]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}_-]+|\s+/gu;

function linesOf(pen: Pen, text: string, width: number): string[] {
  const fits = (line: string) => pen.measureText(line.trim()).width <= width;
  const lines = [''];
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines[lines.length - 1] ?? '';
    if (fits(line + piece)) {
      lines[lines.length - 1] = line + piece;
    } else if (fits(piece)) {
      lines.push(piece);
    } else {
      for (const letter of piece) {
        const current = lines[lines.length - 1] ?? '';
        if (fits(current + letter)) lines[lines.length - 1] = current + letter;
        else lines.push(letter);
      }
    }
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
