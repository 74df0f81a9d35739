import { fitted, wrapped } from './set-text.js';

/** What stands on the picture. */
export interface PictureContent {
  readonly shop: string;
  /** What the friend gets, as a sentence. */
  readonly headline: string;
  /** Above the code. */
  readonly label: string;
  readonly code: string;
  /** Below it. Without its scheme: nobody types that. */
  readonly address: string;
  readonly rtl: boolean;
}

/** Colours and font, as the widget wears them. */
export interface PictureLook {
  readonly accent: string;
  readonly onAccent: string;
  readonly font: string;
}

/** Dark cells as a path, and the square in which they lie, light border and all. */
export interface QrPath {
  readonly path: Path2D;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export type Format = 'story' | 'square';
export const SIZES: Readonly<Record<Format, readonly [width: number, height: number]>> = {
  story: [1080, 1920],
  square: [1080, 1080],
};

const MARGIN = 96;
// Instagram and others lay their own controls over the ends of a story.
const STORY_EDGE = 250;

/** Draws the picture. `photo` and `qr` may be missing: the words alone are a picture, too. */
export function drawSharePicture(
  canvas: HTMLCanvasElement,
  format: Format,
  content: PictureContent,
  look: PictureLook,
  qr?: QrPath,
  photo?: HTMLImageElement,
): void {
  const [width, height] = SIZES[format];
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas here');
  const tall = format === 'story';
  const inner = width - 2 * MARGIN;
  const start = content.rtl ? width - MARGIN : MARGIN;
  const font = (weight: number, size: number) => `${weight} ${size}px ${look.font}`;

  pen.fillStyle = look.accent;
  pen.fillRect(0, 0, width, height);
  if (photo) cover(pen, photo, width, tall ? 820 : 400);
  else confetti(pen, look.onAccent, width, height);
  pen.direction = content.rtl ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  pen.textBaseline = 'top';
  pen.fillStyle = '#fff';
  pen.fillStyle = look.onAccent; // a colour that the canvas cannot read changes nothing

  const top = photo ? (tall ? 880 : 440) : tall ? 400 : MARGIN;
  pen.font = font(600, 40);
  pen.fillText(fitted(pen, content.shop, inner), start, top);
  const room = tall ? (photo ? 300 : 700) : photo ? 230 : 440;
  const largest = tall ? (photo ? 84 : 148) : photo ? 66 : 92;
  const { lines, size } = wrapped(pen, content.headline, inner, room, largest, (px) =>
    font(800, px),
  );
  pen.font = font(800, size);
  lines.forEach((line, nth) => {
    pen.fillText(line, start, top + 84 + nth * size * 1.12);
  });

  // A slip of paper with the code, and the code for cameras beside it: dark on light, whatever the colour.
  const slip = { height: 300, top: tall ? height - STORY_EDGE - 300 : height - MARGIN - 300 };
  pen.fillStyle = '#fff';
  pen.beginPath();
  pen.roundRect(MARGIN, slip.top, inner, slip.height, 36);
  pen.fill();
  const side = qr ? slip.height - 40 : 0;
  if (qr)
    stamp(pen, qr, content.rtl ? MARGIN + 20 : width - MARGIN - 20 - side, slip.top + 20, side);
  const left = content.rtl ? start - 44 : start + 44;
  const words = inner - side - 100;
  pen.fillStyle = '#1d1a18';
  const code = codeOn(pen, content.code, words, (px) => font(800, px));
  const line = code.size * 1.12;
  const high = code.lines.length * line;
  pen.font = font(800, code.size);
  code.lines.forEach((text, nth) => {
    pen.fillText(text, left, slip.top + 150 - high / 2 + nth * line);
  });
  pen.fillStyle = '#5b544e';
  pen.font = font(500, 34);
  const apart = Math.max(0, high - 94) / 2;
  pen.fillText(fitted(pen, content.label, words), left, slip.top + 52 - apart);
  pen.fillText(fitted(pen, content.address, words), left, slip.top + 206 + apart);
}

/** A code on one line where its letters stay large enough to be read; else on as many as it needs. It is never cut: it is typed. */
function codeOn(
  pen: CanvasRenderingContext2D,
  code: string,
  width: number,
  font: (px: number) => string,
) {
  const one = wrapped(pen, code, width, 94, 84, font, 1);
  return one.size > 40 ? one : wrapped(pen, code, width, 124, 40, font);
}

/** Fills the top of the picture with a photo, cut as `object-fit: cover` does. */
function cover(
  pen: CanvasRenderingContext2D,
  photo: HTMLImageElement,
  width: number,
  height: number,
) {
  const scale = Math.max(width / photo.naturalWidth, height / photo.naturalHeight);
  const [w, h] = [width / scale, height / scale];
  pen.drawImage(
    photo,
    (photo.naturalWidth - w) / 2,
    (photo.naturalHeight - h) / 2,
    w,
    h,
    0,
    0,
    width,
    height,
  );
}

// As in the popup: parts of the width and height, and a radius.
const DOTS = [
  [0.16, 0.1, 17],
  [0.44, 0.05, 10],
  [0.78, 0.09, 24],
  [0.93, 0.42, 13],
  [0.07, 0.6, 12],
  [0.6, 0.62, 20],
  [0.33, 0.94, 15],
  [0.86, 0.95, 11],
] as const;

function confetti(pen: CanvasRenderingContext2D, colour: string, width: number, height: number) {
  pen.fillStyle = colour;
  pen.globalAlpha = 0.22;
  for (const [x, y, radius] of DOTS) {
    pen.beginPath();
    pen.arc(x * width, y * height, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.globalAlpha = 1;
}

function stamp(pen: CanvasRenderingContext2D, qr: QrPath, left: number, top: number, side: number) {
  pen.save();
  pen.translate(left, top);
  pen.scale(side / qr.size, side / qr.size);
  pen.translate(-qr.x, -qr.y);
  pen.fillStyle = '#000';
  pen.fill(qr.path);
  pen.restore();
}
